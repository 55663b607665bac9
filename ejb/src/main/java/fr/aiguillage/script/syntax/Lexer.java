package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Cuts a text into lines and lines into tokens. Never throws; what it cannot read becomes a diagnostic. */
final class Lexer {

    private static final int LEVEL = 4;

    /** Words that a whole text is likely to say more than once. */
    private static final int MANY_WORDS = 1 << 14;

    /** Quoted texts, fewer of which are said again. */
    private static final int MANY_QUOTES = 1 << 12;

    /** Below it no sign is made of others: what is written of these is composed already. */
    private static final char FIRST_COMBINING = '\u0300';

    /** Signs that nobody sees and that end a line or turn the order of what is seen, and the one that stands for a sign that was lost. */
    private static final String CONTROLS = "\uFFFD\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private final Diagnostics diagnostics;
    private final Vocabulary vocabulary;
    private final Vocabulary quotes;
    private int number;
    private String line;
    private int at;
    private final List<Token> tokens = new ArrayList<>();

    Lexer(Diagnostics diagnostics) {
        this(diagnostics, MANY_WORDS, MANY_QUOTES);
    }

    private Lexer(Diagnostics diagnostics, int words, int texts) {
        this.diagnostics = diagnostics;
        vocabulary = new Vocabulary(words, Lexer::key);
        quotes = new Vocabulary(texts, UnaryOperator.identity());
    }

    List<Line> read(SourceText source) {
        List<Line> lines = new ArrayList<>();
        source.text().lines().forEach(text -> {
            number++;
            Line read = line(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (read != null) {
                lines.add(read);
            }
        });
        return lines;
    }

    /** The tokens of a name that stands on no line of a source, such as a collaborator's. */
    static List<Token> words(String name) {
        Lexer lexer = new Lexer(new Diagnostics(new SourceText("", name)), 1, 1);
        lexer.number = 1;
        Line read = lexer.line(name);
        return read == null ? List.of() : read.tokens();
    }

    private Line line(String text) {
        line = text;
        at = 0;
        tokens.clear();
        int indent = indentation();
        int margin = at;
        while (at < line.length() && !comment()) {
            if (isBlank(line.charAt(at))) {
                at++;
            } else {
                token();
            }
        }
        if (tokens.isEmpty()) {
            return null;
        }
        int tab = line.indexOf('\t');
        if (tab >= 0 && tab < margin) {
            diagnostics.add(Code.TAB_INDENTATION, span(tab, tab + 1));
        }
        return new Line(number, indent, line, List.copyOf(tokens));
    }

    /** How far the line is indented; a tab, which is a fault, counts up to the next level so that it makes no other. */
    private int indentation() {
        int indent = 0;
        while (at < line.length() && isBlank(line.charAt(at))) {
            indent = line.charAt(at) == '\t' ? indent / LEVEL * LEVEL + LEVEL : indent + 1;
            at++;
        }
        return indent;
    }

    private boolean comment() {
        return line.charAt(at) == '#' && (at == 0 || isBlank(line.charAt(at - 1)));
    }

    private void token() {
        char c = line.charAt(at);
        switch (c) {
            case '«' -> quoted('»');
            case '"' -> quoted('"');
            case ',' -> sign(TokenKind.COMMA, 1);
            case '→' -> sign(TokenKind.ARROW, 1);
            case '=' -> sign(TokenKind.EQUAL, 1);
            case '≠' -> sign(TokenKind.NOT_EQUAL, 1);
            case '≤' -> sign(TokenKind.AT_MOST, 1);
            case '≥' -> sign(TokenKind.AT_LEAST, 1);
            case '(' -> sign(TokenKind.OPEN, 1);
            case ')' -> sign(TokenKind.CLOSE, 1);
            case '|' -> sign(TokenKind.BAR, 1);
            case '<' -> sign(next('=') ? TokenKind.AT_MOST : TokenKind.LESS, next('=') ? 2 : 1);
            case '>' -> sign(next('=') ? TokenKind.AT_LEAST : TokenKind.MORE, next('=') ? 2 : 1);
            default -> {
                if (c == '-' && next('>')) {
                    sign(TokenKind.ARROW, 2);
                } else if (c == ':' && endsWord(at + 1)) {
                    sign(TokenKind.COLON, 1);
                } else {
                    word();
                }
            }
        }
    }

    private boolean next(char c) {
        return at + 1 < line.length() && line.charAt(at + 1) == c;
    }

    private void sign(TokenKind kind, int length) {
        String text = vocabulary.word(line, at, at + length).text();
        add(kind, text, text, at, at + length, at);
        at += length;
    }

    private void quoted(char close) {
        int end = line.indexOf(close, at + 1);
        if (end < 0) {
            diagnostics.add(Code.UNCLOSED_QUOTE, span(at, line.length()), String.valueOf(close));
            end = line.length();
        }
        int from = at + 1;
        int to = end;
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(line.charAt(to - 1))) {
            to--;
        }
        for (int i = from; i < to; i++) {
            readable(i);
        }
        String text = quotes.word(line, from, to).text();
        add(TokenKind.TEXT, text, text, at, Math.min(end + 1, line.length()), from);
        at = end + 1;
    }

    private void word() {
        int start = at;
        while (at < line.length() && !endsWord(at)) {
            readable(at);
            at++;
        }
        at = Math.max(at, start + 1);
        Vocabulary.Word word = vocabulary.word(line, start, at);
        add(TokenKind.WORD, word.text(), word.key(), start, at, start);
    }

    private void add(TokenKind kind, String text, String key, int from, int to, int textFrom) {
        tokens.add(new Token(kind, text, key, number, from + 1, Math.max(1, to - from), textFrom + 1));
    }

    private void readable(int i) {
        char sign = line.charAt(i);
        boolean controls = Character.isISOControl(sign) && sign != '\t' || CONTROLS.indexOf(sign) >= 0;
        if (controls || Character.isSurrogate(sign) && isHalf(i)) {
            diagnostics.add(Code.UNREADABLE_CHARACTER, span(i, i + 1));
        }
    }

    /** Whether the other half of a sign that takes two is missing. */
    private boolean isHalf(int i) {
        int first = Character.isHighSurrogate(line.charAt(i)) ? i : i - 1;
        return first < 0
                || first + 1 == line.length()
                || !Character.isSurrogatePair(line.charAt(first), line.charAt(first + 1));
    }

    private boolean endsWord(int i) {
        if (i >= line.length()) {
            return true;
        }
        return switch (line.charAt(i)) {
            case ' ', '\t', '\u00A0', '\u202F' -> true;
            case ',', '→', '=', '≠', '≤', '≥', '(', ')', '<', '>', '«', '»', '|', '"' -> true;
            case ':' -> i + 1 == line.length() || isBlank(line.charAt(i + 1));
            default -> false;
        };
    }

    /** Whether it only parts words; other signs that nobody sees are faults. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
    }

    /** The form in which words are compared: whether an accent is a character of its own or not makes no difference. */
    static String key(String word) {
        return composed(word).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static String composed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word;
    }

    private Span span(int from, int to) {
        return new Span(number, from + 1, Math.max(1, to - from));
    }
}
