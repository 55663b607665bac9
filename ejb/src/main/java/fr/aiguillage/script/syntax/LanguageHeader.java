package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line may say in which language a text is written: {@code # language: en}. French without it. */
final class LanguageHeader {

    private static final Pattern HEADER = Pattern.compile("\\s*#\\s*(?:langue|language)\\s*:\\s*(\\S{1,20})\\s*");

    private LanguageHeader() {}

    /** Whether that comment would be the header, if it stood on the first line. */
    static boolean looksLike(String comment) {
        return HEADER.matcher(comment).matches();
    }

    /**
     * The text with that language in its header, each in its own words: {@code langue: fr}, {@code language: en}. A French text
     * that needs no header gets {@code langue: en}, which is how it is known that it had none.
     */
    static String replaced(String text, Keywords into) {
        Optional<Matcher> header = in(new SourceText("", text));
        boolean french = into.locale().equals(Keywords.FRENCH.locale());
        if (header.isEmpty()) {
            return french ? text : "# langue: en\n" + text;
        }
        String rest = text.substring(header.get().end());
        boolean needless = french && header.get().group().contains("langue:");
        return needless
                ? rest.substring(Math.min(rest.length(), 1))
                : (french ? "# langue: fr" : "# language: en") + rest;
    }

    /** The header, when the first line is one. */
    static Optional<Matcher> in(SourceText source) {
        return source.text()
                .lines()
                .findFirst()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> line.length() < 100)
                .map(HEADER::matcher)
                .filter(Matcher::matches);
    }

    static Keywords read(SourceText source, Diagnostics diagnostics) {
        Optional<Matcher> header = in(source);
        if (header.isEmpty()) {
            return Keywords.FRENCH;
        }
        Matcher matcher = header.get();
        Optional<Keywords> keywords = Keywords.of(matcher.group(1));
        if (keywords.isEmpty()) {
            int length = matcher.group(1).length();
            diagnostics.add(Code.UNKNOWN_LANGUAGE, new Span(1, matcher.start(1) + 1, length), matcher.group(1));
        }
        return keywords.orElse(Keywords.FRENCH);
    }
}
