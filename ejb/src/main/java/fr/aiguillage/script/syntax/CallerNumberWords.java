package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes where a text speaks of the number that the caller calls from: words of the language that are used as a name, so
 * that no reader meets them as anything else.
 */
public final class CallerNumberWords {

    private final Keywords keywords;
    private final Pattern quoted;

    private CallerNumberWords(Keywords keywords) {
        this.keywords = keywords;
        String words = keywords.spelling(Keyword.CALLER_NUMBER).replace("'", "['’]");
        quoted = Pattern.compile("\\{\\s*(" + words + ")\\s*}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Notes them in the trace of these keywords, which are those of the text. */
    public static void note(SourceText text, Keywords keywords) {
        CallerNumberWords words = new CallerNumberWords(keywords);
        new Lexer(new Diagnostics(text)).read(text).forEach(words::note);
    }

    private void note(Line line) {
        List<Token> tokens = line.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            int length = keywords.match(Keyword.CALLER_NUMBER, tokens, at);
            if (length > 0) {
                keywords.trace().note(tokens.subList(at, at + length), Keyword.CALLER_NUMBER);
            }
            if (tokens.get(at).is(TokenKind.TEXT)) {
                note(tokens.get(at));
            }
        }
    }

    private void note(Token text) {
        Matcher matcher = quoted.matcher(text.text());
        while (matcher.find()) {
            Span place = new Span(
                    text.span().line(),
                    text.textColumn() + matcher.start(1),
                    matcher.group(1).length());
            keywords.trace().note(place, Keyword.CALLER_NUMBER);
        }
    }
}
