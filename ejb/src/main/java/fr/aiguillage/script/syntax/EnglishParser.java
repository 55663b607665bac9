package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Reads {@code en anglais « … »} under the French words that it says again. */
final class EnglishParser {

    private final Keywords keywords;
    private final Diagnostics diagnostics;

    EnglishParser(Keywords keywords, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
    }

    /** The English under a line under which nothing else may stand; {@code home} is where anything else belongs. */
    Optional<Token> under(Node node, Keyword home) {
        Optional<Token> english = Optional.empty();
        for (Node child : node.children()) {
            Cursor cursor = new Cursor(keywords, child.line().tokens());
            if (cursor.accept(Keyword.IN_ENGLISH)) {
                english = text(cursor);
                cursor.phraseUntil(List.of(), List.of())
                        .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
                child.childless(diagnostics, keywords, home);
            } else {
                diagnostics.add(Code.MISPLACED_LINE, child.line().span(), keywords.spelling(home));
            }
        }
        return english;
    }

    /** The words that come next; a diagnostic when none do. */
    Optional<Token> text(Cursor cursor) {
        Optional<Token> text = cursor.accept(TokenKind.TEXT);
        if (text.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), keywords.spelling(Keyword.IN_ENGLISH), "@text");
        }
        return text;
    }
}
