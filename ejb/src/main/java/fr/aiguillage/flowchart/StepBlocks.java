package fr.aiguillage.flowchart;

import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.source.TextEdit;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps added, deleted and put in another order on the drawing, as changes of whole lines: no line of another step is
 * touched, and comments inside a step go with it. A change that has no meaning gives none.
 */
public final class StepBlocks {

    private final String text;
    private final List<String> lines;
    private final ScenarioSyntax syntax;

    /** For the scenario as it is written now. */
    public StepBlocks(String text, ScenarioSyntax syntax) {
        this.text = text;
        this.syntax = syntax;
        lines = text.lines().toList();
    }

    /**
     * Writes a new step, which ends the call until somebody says more, under another.
     *
     * @return empty when there is no such step, or when the new name is no name or a step's already
     */
    public Optional<List<TextEdit>> add(String after, String name) {
        boolean fits = StepEdits.isName(name) && place(name) < 0;
        int place = place(after);
        if (!fits || place < 0) {
            return Optional.empty();
        }
        Keywords keywords = syntax.keywords();
        String block = keywords.spelling(Keyword.STEP) + " " + name.strip() + lineEnd() + "    "
                + keywords.spelling(Keyword.END);
        return Optional.of(List.of(under(place, block)));
    }

    /**
     * Takes a step away, with the blank lines above it.
     *
     * @return empty when there is no such step, when it is the first, or when an arrow of another step leads to it
     */
    public Optional<List<TextEdit>> delete(String step) {
        int place = place(step);
        return place <= 0 || isReached(place) ? Optional.empty() : Optional.of(List.of(without(place)));
    }

    /**
     * Puts a step under another. The call begins with the first step, so that the first stays.
     *
     * @return empty when there is no such step, when it is the first, or when it stands there already
     */
    public Optional<List<TextEdit>> move(String step, String after) {
        int from = place(step);
        int to = place(after);
        if (from <= 0 || to < 0 || to == from || to == from - 1) {
            return Optional.empty();
        }
        String moved = String.join(lineEnd(), lines.subList(first(from) - 1, last(from)));
        return Optional.of(List.of(without(from), under(to, moved)));
    }

    /** Those lines written under a step, after a blank one. */
    private TextEdit under(int place, String block) {
        int last = last(place);
        String line = lines.get(last - 1);
        Span end = new Span(last, line.length(), 1);
        return new TextEdit(end, line.substring(line.length() - 1) + lineEnd() + lineEnd() + block);
    }

    /** The place of the step of that name among the steps; -1 when there is none, or more than one. */
    private int place(String name) {
        List<String> keys = Phrase.keys(name);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < syntax.steps().size(); i++) {
            if (Vocabulary.keys(syntax.steps().get(i).name()).equals(keys)) {
                places.add(i);
            }
        }
        return places.size() == 1 ? places.get(0) : -1;
    }

    private boolean isReached(int place) {
        List<String> keys = Vocabulary.keys(syntax.steps().get(place).name());
        int first = first(place);
        int last = last(place);
        List<Statement> arrows = new ArrayList<>();
        syntax.forEachStatement(statement -> {
            if (statement instanceof Statement.GoTo goTo
                    && Vocabulary.keys(goTo.step()).equals(keys)) {
                arrows.add(goTo);
            }
        });
        return arrows.stream()
                .anyMatch(arrow -> arrow.span().line() < first || arrow.span().line() > last);
    }

    private int first(int place) {
        return syntax.steps().get(place).span().line();
    }

    /** The last line that is indented under a step, or the step's own. */
    private int last(int place) {
        int last = first(place);
        for (int line = last + 1; line <= lines.size() && isInside(lines.get(line - 1)); line++) {
            last = lines.get(line - 1).isBlank() ? last : line;
        }
        return last;
    }

    private static boolean isInside(String line) {
        return line.isBlank() || Character.isWhitespace(line.charAt(0));
    }

    /** The lines of a step and the blank ones above it, taken away. */
    private TextEdit without(int place) {
        int above = first(place) - 1;
        while (above > 1 && lines.get(above - 1).isBlank()) {
            above--;
        }
        int last = last(place);
        int length = 0;
        for (int line = above + 1; line <= last; line++) {
            length += lineEndBefore(line) + lines.get(line - 1).length();
        }
        return new TextEdit(new Span(above, lines.get(above - 1).length() + 1, length), "");
    }

    private int lineEndBefore(int line) {
        return line > 1 ? lineEnd().length() : 0;
    }

    /** As this text ends its lines. */
    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
