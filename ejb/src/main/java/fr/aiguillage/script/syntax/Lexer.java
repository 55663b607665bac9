package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lines and lines into tokens. Never throws; what it cannot read becomes a diagnostic. */
final class Lexer {

    private final Diagnostics diagnostics;
    private int number;
    private String line;
    private int at;
    private List<Token> tokens;

    Lexer(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Line> read(SourceText source) {
        if (source.text().length() > SourceText.LONGEST) {
            diagnostics.add(Code.SOURCE_TOO_LONG, source.start());
            return List.of();
        }
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
    List<Token> words(String name) {
        number = 1;
        Line read = line(name);
        return read == null ? List.of() : read.tokens();
    }

    private Line line(String text) {
        line = text;
        at = 0;
        tokens = new ArrayList<>();
        while (at < line.length() && isBlank(line.charAt(at))) {
            if (line.charAt(at) == '\t') {
                diagnostics.add(Code.TAB_INDENTATION, span(at, at + 1));
            }
            at++;
        }
        int indent = at;
        while (at < line.length() && !comment()) {
            if (isBlank(line.charAt(at))) {
                at++;
            } else {
                token();
            }
        }
        return tokens.isEmpty() ? null : new Line(number, indent, line, List.copyOf(tokens));
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
        String text = line.substring(at, at + length);
        tokens.add(new Token(kind, text, text, span(at, at + length)));
        at += length;
    }

    private void quoted(char close) {
        int end = line.indexOf(close, at + 1);
        if (end < 0) {
            diagnostics.add(Code.UNCLOSED_QUOTE, span(at, line.length()), String.valueOf(close));
            end = line.length();
        }
        String text = line.substring(at + 1, end).strip();
        tokens.add(new Token(TokenKind.TEXT, text, text, span(at, Math.min(end + 1, line.length()))));
        at = end + 1;
    }

    private void word() {
        int start = at;
        while (at < line.length() && !endsWord(at)) {
            if (Character.isISOControl(line.charAt(at)) || line.charAt(at) == '\uFFFD') {
                diagnostics.add(Code.UNREADABLE_CHARACTER, span(at, at + 1));
            }
            at++;
        }
        at = Math.max(at, start + 1);
        String text = line.substring(start, at);
        tokens.add(new Token(TokenKind.WORD, text, key(text), span(start, at)));
    }

    private boolean endsWord(int i) {
        if (i >= line.length()) {
            return true;
        }
        char c = line.charAt(i);
        return isBlank(c)
                || ",→=≠≤≥()<>«»\"".indexOf(c) >= 0
                || c == ':' && (i + 1 == line.length() || isBlank(line.charAt(i + 1)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
    }

    static String key(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private Span span(int from, int to) {
        return new Span(number, from + 1, Math.max(1, to - from));
    }
}
