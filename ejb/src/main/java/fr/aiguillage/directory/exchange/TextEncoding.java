package fr.aiguillage.directory.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the bytes of a text are to be read: UTF-8 when they are, UTF-16 when they say so, else as Windows writes French. */
final class TextEncoding {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How letters with an accent look in UTF-8 that was taken for Windows'. */
    private static final Pattern MISREAD =
            Pattern.compile("[\u00C2-\u00C5\u00E2][\u0080-\u00BF\u0152-\u0178\u02C6\u02DC\u2013-\u2122]");

    private static final char MARK = '\uFEFF';

    private TextEncoding() {}

    /**
     * A text that was read.
     *
     * @param charset as people call it
     */
    record Decoded(String text, String charset) {}

    static Decoded decode(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new Decoded(unmarked(new String(bytes, StandardCharsets.UTF_16LE)), "UTF-16");
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new Decoded(unmarked(new String(bytes, StandardCharsets.UTF_16BE)), "UTF-16");
        }
        return utf8(bytes)
                .map(text -> new Decoded(unmarked(text), "UTF-8"))
                .orElseGet(() -> new Decoded(new String(bytes, WINDOWS), "Windows-1252"));
    }

    /** The text that somebody took for Windows' although it was UTF-8, as it was; empty when the text is as it was. */
    static Optional<String> misread(String text) {
        if (!MISREAD.matcher(text).find() || !WINDOWS.newEncoder().canEncode(text)) {
            return Optional.empty();
        }
        return utf8(text.getBytes(WINDOWS)).filter(right -> !right.equals(text));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
