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

    static Keywords read(SourceText source, Diagnostics diagnostics) {
        Optional<String> first = source.text()
                .lines()
                .findFirst()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> line.length() < 100);
        Matcher matcher = HEADER.matcher(first.orElse(""));
        if (!matcher.matches()) {
            return Keywords.FRENCH;
        }
        Optional<Keywords> keywords = Keywords.of(matcher.group(1));
        if (keywords.isEmpty()) {
            int length = matcher.group(1).length();
            diagnostics.add(Code.UNKNOWN_LANGUAGE, new Span(1, matcher.start(1) + 1, length), matcher.group(1));
        }
        return keywords.orElse(Keywords.FRENCH);
    }
}
