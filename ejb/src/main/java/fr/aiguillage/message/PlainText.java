package fr.aiguillage.message;

/** Text as every database and every mail takes it: no control characters, no half of a character. */
final class PlainText {

    private PlainText() {}

    /** One line, its blanks made single, cut at {@code longest} characters. */
    static String line(String text, int longest) {
        String line =
                clean(text, ' ').replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Lines, ended by one line feed each, with no blank at their end. */
    static String lines(String text) {
        return clean(text.replace("\r\n", "\n").replace('\r', '\n'), '\n')
                .replaceAll("[ \\t]+\\n", "\n")
                .strip();
    }

    private static String clean(String text, char lineFeed) {
        var cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                cleaned.append(lineFeed);
            } else if (c == '\t') {
                cleaned.append(' ');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                cleaned.append('\uFFFD');
            } else if (c == '\r') {
                cleaned.append(' ');
            } else if (!Character.isISOControl(c)) {
                cleaned.appendCodePoint(c);
            }
        });
        return cleaned.toString();
    }
}
