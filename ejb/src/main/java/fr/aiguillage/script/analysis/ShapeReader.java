package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Shape;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Reads what a reference looks like, as written: {@code AA-9999}, and {@code « VA »-999} for letters that are themselves. */
final class ShapeReader {

    private final Diagnostics diagnostics;

    ShapeReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The shapes, each of them once; one that is there already is a fault. */
    List<Shape> read(List<Phrase> written) {
        List<Shape> shapes = new ArrayList<>();
        for (Phrase phrase : written) {
            Shape shape = new Shape(signs(phrase));
            if (shapes.contains(shape)) {
                diagnostics.add(Code.DUPLICATE_NAME, phrase.span(), phrase.text());
            } else {
                shapes.add(shape);
            }
            adviseOnLetters(shape, phrase);
        }
        return shapes;
    }

    /** What stands apart in the text stands apart in the reference. */
    private static List<Shape.Sign> signs(Phrase phrase) {
        List<Shape.Sign> signs = new ArrayList<>();
        Span last = null;
        for (Token token : phrase.tokens()) {
            if (last != null && last.column() + last.length() < token.span().column()) {
                signs.add(new Shape.Sign(' ', true));
            }
            boolean quoted = token.is(TokenKind.TEXT);
            token.text().chars().forEach(sign -> signs.add(new Shape.Sign((char) sign, quoted)));
            last = token.span();
        }
        return signs;
    }

    /** Letters beside an {@code A} make it look like a letter of theirs, which it is not. */
    private void adviseOnLetters(Shape shape, Phrase phrase) {
        StringBuilder run = new StringBuilder();
        boolean any = false;
        boolean own = false;
        for (Shape.Sign sign : shape.signs()) {
            if (sign.own() || !Character.isLetter(sign.as())) {
                if (any && own) {
                    break;
                }
                run.setLength(0);
                any = false;
                own = false;
            } else {
                run.append(sign.as());
                any |= sign.isAnyLetter();
                own |= !sign.isAnyLetter();
            }
        }
        if (any && own) {
            diagnostics.add(Code.LETTER_FOR_ANY, phrase.span(), phrase.text(), run.toString());
        }
    }
}
