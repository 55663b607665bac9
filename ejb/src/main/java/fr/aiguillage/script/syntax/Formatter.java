package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints a text in the one layout: four blanks a level, one blank between two words, {@code « »} with no-break spaces,
 * {@code →}, the cells of a table and the arrows of branches under one another, at most one blank line in a row. Comments stay where they are, before
 * the line they were written above. What is printed means what was written, and printing it again changes nothing.
 */
public final class Formatter {

    private static final String LEVEL = "    ";

    private final boolean words;
    private final Keywords keywords;
    private final Map<Integer, Line> read = new HashMap<>();
    private final Set<Integer> faulty;
    private final List<String> source;
    private final List<LaidLine> printed = new ArrayList<>();

    private static final int MOST_PASSES = 6;

    private Formatter(SourceText text, boolean words) {
        this.words = words;
        String whole = text.text().startsWith("\uFEFF") ? text.text().substring(1) : text.text();
        source = whole.lines().toList();
        Diagnostics diagnostics = new Diagnostics(text);
        keywords = LanguageHeader.read(text, new Diagnostics(text));
        new Lexer(diagnostics).read(text).forEach(line -> read.put(line.number(), line));
        faulty = diagnostics.sorted().stream()
                .filter(d -> d.code() != Code.TAB_INDENTATION)
                .map(Diagnostic::span)
                .map(span -> span.line())
                .collect(Collectors.toSet());
    }

    /** A scenario in the one layout. A line that cannot be read keeps its words; a text that is too long is left alone. */
    public static String scenario(SourceText text) {
        return settled(text, true);
    }

    /** A directory in the one layout; what its lines say is free text, so that only their place changes. */
    public static String directory(SourceText text) {
        return settled(text, false);
    }

    /** Lays the text out until nothing moves: a damaged one may need more than once, or stay as it is when it never rests. */
    private static String settled(SourceText text, boolean words) {
        String printed = text.text();
        for (int pass = 0; pass < MOST_PASSES && !text.isTooLong(); pass++) {
            String again = new Formatter(new SourceText(text.name(), printed), words).print();
            if (again.equals(printed)) {
                return printed;
            }
            printed = again;
        }
        return text.text();
    }

    private String print() {
        lay();
        Alignment alignment = new Alignment(printed);
        alignment.rows();
        alignment.signs();
        StringBuilder text = new StringBuilder();
        for (LaidLine line : printed) {
            text.append(line.content().isEmpty() ? "" : LEVEL.repeat(line.depth()) + line.content())
                    .append('\n');
        }
        return text.toString();
    }

    private void lay() {
        Deque<Line> above = new ArrayDeque<>();
        List<String> comments = new ArrayList<>();
        for (int number = 1; number <= source.size(); number++) {
            Line line = read.get(number);
            if (line == null) {
                comments.add(source.get(number - 1).strip());
                continue;
            }
            while (!above.isEmpty() && above.peek().indent() >= line.indent()) {
                above.pop();
            }
            int depth = above.size();
            flush(comments, depth);
            printed.add(laid(line, above.peek(), depth));
            if (depth < Outline.DEEPEST) {
                above.push(line);
            }
        }
        flush(comments, 0);
        while (!printed.isEmpty() && printed.get(printed.size() - 1).content().isEmpty()) {
            printed.remove(printed.size() - 1);
        }
    }

    /** Comments stand as deep as the line under them; of blank lines in a row one is left, at the start none. */
    private void flush(List<String> comments, int depth) {
        for (String comment : comments) {
            boolean first = printed.isEmpty() && !(comment.isEmpty() && headed(comments));
            boolean again = !printed.isEmpty()
                    && printed.get(printed.size() - 1).content().isEmpty();
            if (!comment.isEmpty() || !first && !again) {
                printed.add(LaidLine.comment(depth, comment));
            }
        }
        comments.clear();
    }

    /** Whether a comment that looks like the language's header stands too low to be one; a blank line keeps it so. */
    private static boolean headed(List<String> comments) {
        return comments.stream()
                .filter(comment -> !comment.isEmpty())
                .findFirst()
                .filter(LanguageHeader::looksLike)
                .isPresent();
    }

    private LaidLine laid(Line line, Line above, int depth) {
        String content = content(line, new ShapeWords(keywords, line, above));
        boolean row = line.tokens().get(0).text().startsWith("|");
        boolean branch = above != null && begins(above, Keyword.WHEN);
        boolean joins = branch || begins(line, Keyword.OTHERWISE);
        boolean aligned = words && depth > 0 && (joins || begins(line, Keyword.IF));
        return new LaidLine(depth, content, row, aligned ? sign(line, content) : LaidLine.NONE, joins);
    }

    private boolean begins(Line line, Keyword keyword) {
        return new Cursor(keywords, line.tokens()).sees(keyword);
    }

    /** Where the arrow or the colon of a branch stands in a line as laid, when something follows it. */
    private static int sign(Line line, String content) {
        List<Token> tokens = Lexer.words(content);
        int sign = 0;
        while (sign < tokens.size()
                && !tokens.get(sign).is(TokenKind.ARROW)
                && !tokens.get(sign).is(TokenKind.COLON)) {
            sign++;
        }
        return sign == 0
                        || sign + 1 >= tokens.size()
                        || tokens.size() != line.tokens().size()
                ? LaidLine.NONE
                : tokens.get(sign).span().column() - 1;
    }

    private String content(Line line, ShapeWords shapes) {
        String whole = trimmed(line.text());
        boolean row = line.tokens().get(0).text().startsWith("|");
        if (!words || row || faulty.contains(line.number())) {
            return whole;
        }
        StringBuilder content = new StringBuilder();
        Token last = null;
        for (int rank = 0; rank < line.tokens().size(); rank++) {
            Token token = line.tokens().get(rank);
            boolean tight = last == null || token.is(TokenKind.COMMA) || token.is(TokenKind.CLOSE);
            boolean opened = last != null && last.is(TokenKind.OPEN);
            boolean apart = !tight && !opened && !shapes.touches(rank);
            content.append(apart ? " " : "").append(written(token));
            last = token;
        }
        int end = last.span().column() - 1 + last.span().length();
        String comment =
                line.text().substring(Math.min(end, line.text().length())).strip();
        String laid = comment.isEmpty() ? content.toString() : content + " " + comment;
        return saysTheSame(laid, line) ? laid : whole;
    }

    /** Without the blanks around it; a sign that nobody sees is no blank, and stays for the fault that it is. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Lexer.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Lexer.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Signs that touch may mean something else apart, as {@code »#} does; such a line keeps its blanks. */
    private static boolean saysTheSame(String laid, Line line) {
        SourceText text = new SourceText("", laid);
        List<Line> again = new Lexer(new Diagnostics(text)).read(text);
        return again.size() == 1
                && again.get(0).tokens().stream()
                        .map(Formatter::said)
                        .toList()
                        .equals(line.tokens().stream().map(Formatter::said).toList());
    }

    private static String said(Token token) {
        boolean sign = !token.is(TokenKind.WORD) && !token.is(TokenKind.TEXT);
        return token.kind() + (sign ? "" : " " + token.text());
    }

    private static String written(Token token) {
        return switch (token.kind()) {
            case TEXT -> token.text().contains("»") ? '"' + token.text() + '"' : "«\u00A0" + token.text() + "\u00A0»";
            case ARROW -> "→";
            default -> token.text();
        };
    }
}
