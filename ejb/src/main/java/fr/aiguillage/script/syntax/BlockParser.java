package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a block says of itself: its name, {@code reçoit}, {@code rend}, {@code issues}. */
final class BlockParser {

    private final Diagnostics diagnostics;
    private final QuestionParser questions;
    private Optional<Phrase> name = Optional.empty();
    private final List<ScenarioSyntax.QuestionSyntax> parameters = new ArrayList<>();
    private final List<Phrase> results = new ArrayList<>();
    private final List<Phrase> outcomes = new ArrayList<>();

    BlockParser(Diagnostics diagnostics, QuestionParser questions) {
        this.diagnostics = diagnostics;
        this.questions = questions;
    }

    void read(Keyword keyword, Node node, Cursor cursor) {
        switch (keyword) {
            case RECEIVES -> questions.parameter(node, cursor).ifPresent(parameters::add);
            case GIVES -> results.addAll(list(cursor, keyword));
            case OUTCOMES -> outcomes.addAll(list(cursor, keyword));
            default -> name = cursor.phraseUntil(List.of(), List.of());
        }
        if (keyword == Keyword.BLOCK && name.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), cursor.keywords().spelling(keyword), "@name");
        }
    }

    /** Names between commas; a diagnostic when there is none. */
    List<Phrase> list(Cursor cursor, Keyword after) {
        List<Phrase> names = new ArrayList<>();
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(names::add);
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        if (names.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), cursor.keywords().spelling(after), "@name");
        }
        return names;
    }

    Optional<BlockHeading> heading() {
        return name.map(n -> new BlockHeading(n, parameters, results, outcomes));
    }
}
