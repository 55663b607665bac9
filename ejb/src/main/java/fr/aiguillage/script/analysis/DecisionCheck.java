package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.syntax.Definition;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Goes through every combination of answers that a decision depends on: one that no row fits is a hole, and a row that
 * decides for none is never reached. Only for answers foreseen, and conditions that hold or do not; a decision on a number
 * must end with a row for everything else.
 */
final class DecisionCheck {

    /** A decision on more combinations than this is read by nobody; it is not gone through. */
    private static final int MOST = 100_000;

    private final Scope scope;
    private final Definition.Decision decision;
    private final List<Definition.Row> rows;
    private final List<List<String>> columns = new ArrayList<>();

    /** With the rows in order of precedence. */
    DecisionCheck(Scope scope, Definition.Decision decision, List<Definition.Row> rows) {
        this.scope = scope;
        this.decision = decision;
        this.rows = rows;
    }

    void run() {
        boolean rest = rows.stream()
                .anyMatch(row -> row.cells().stream()
                        .limit(decision.headings().size() - 1L)
                        .allMatch(Optional::isEmpty));
        long combinations = 1;
        for (Phrase heading : decision.headings().subList(0, decision.headings().size() - 1)) {
            List<String> answers = answers(heading);
            columns.add(answers);
            combinations = Math.min(MOST + 1L, combinations * answers.size());
        }
        if (combinations == 0 || combinations > MOST || ordered()) {
            if (!rest) {
                hole("…");
            }
            return;
        }
        goThrough((int) combinations);
    }

    /** Whether a cell compares its answer to a bound, which no list of answers shows. */
    private boolean ordered() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .map(cell -> cell.tokens().get(0).kind())
                .anyMatch(TokenKind::isOrder);
    }

    private void goThrough(int combinations) {
        List<List<BitSet>> fits = rows.stream().map(this::fits).toList();
        BitSet reached = new BitSet();
        for (int combination = 0; combination < combinations; combination++) {
            int row = first(fits, combination);
            if (row == rows.size()) {
                hole(words(combination));
                return;
            }
            reached.set(row);
        }
        for (int row = reached.nextClearBit(0); row < rows.size(); row = reached.nextClearBit(row + 1)) {
            scope.diagnostics().add(Code.ROW_NEVER_REACHED, rows.get(row).span());
        }
    }

    private int first(List<List<BitSet>> fits, int combination) {
        for (int row = 0; row < fits.size(); row++) {
            int rest = combination;
            boolean all = true;
            for (int column = 0; column < columns.size() && all; column++) {
                all = fits.get(row).get(column).get(rest % columns.get(column).size());
                rest /= columns.get(column).size();
            }
            if (all) {
                return row;
            }
        }
        return fits.size();
    }

    /** By column, the answers that a row fits. */
    private List<BitSet> fits(Definition.Row row) {
        List<BitSet> fits = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<String> answers = columns.get(column);
            BitSet fitting = new BitSet();
            Optional<Phrase> cell = row.cells().get(column);
            if (cell.isEmpty()) {
                fitting.set(0, answers.size());
            } else {
                boolean not = cell.get().tokens().get(0).is(TokenKind.NOT_EQUAL);
                List<String> named = named(cell.get());
                for (int i = 0; i < answers.size(); i++) {
                    fitting.set(i, named.contains(key(answers.get(i))) != not);
                }
            }
            fits.add(fitting);
        }
        return fits;
    }

    private static List<String> named(Phrase cell) {
        List<String> named = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        cell.tokens().forEach(token -> {
            if (token.is(TokenKind.COMMA)) {
                named.add(name.toString());
                name.setLength(0);
            } else if (!token.is(TokenKind.NOT_EQUAL)) {
                name.append(name.isEmpty() ? "" : " ").append(token.key());
            }
        });
        named.add(name.toString());
        return named;
    }

    private static String key(String answer) {
        return String.join(" ", Phrase.keys(answer));
    }

    /** The answers foreseen under that heading; none when they cannot be told. */
    private List<String> answers(Phrase heading) {
        Optional<Question> question = scope.questions().exact(heading);
        if (question.isEmpty()) {
            return List.of(
                    scope.keywords().spelling(Keyword.YES), scope.keywords().spelling(Keyword.NO));
        }
        return IntStream.range(0, question.get().options().size())
                .mapToObj(rank -> scope.word(question.get(), rank))
                .toList();
    }

    private String words(int combination) {
        List<String> words = new ArrayList<>();
        int rest = combination;
        for (int column = 0; column < columns.size(); column++) {
            List<String> answers = columns.get(column);
            words.add(decision.headings().get(column).text() + " = " + answers.get(rest % answers.size()));
            rest /= answers.size();
        }
        return String.join(", ", words);
    }

    private void hole(String combination) {
        scope.diagnostics()
                .add(
                        Code.DECISION_WITH_A_HOLE,
                        decision.name().span(),
                        decision.name().text(),
                        combination);
    }
}
