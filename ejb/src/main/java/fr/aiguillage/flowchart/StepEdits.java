package fr.aiguillage.flowchart;

import fr.aiguillage.script.source.TextEdit;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Changes made on the drawing, as the smallest change of the text: only names are written over, so that comments and
 * layout stay. A change that has no meaning gives none.
 */
public final class StepEdits {

    /** What a name is not made of: signs that part a line, quotes, a comment, a line end. */
    private static final Pattern UNFIT = Pattern.compile("[«»\"→|:\\p{Cntrl}]|->|(?:^|\\s)#");

    private final ScenarioSyntax syntax;
    private final List<Statement.GoTo> arrows = new ArrayList<>();

    /** For the scenario as it is written now. */
    public StepEdits(ScenarioSyntax syntax) {
        this.syntax = syntax;
        syntax.forEachStatement(statement -> {
            if (statement instanceof Statement.GoTo goTo) {
                arrows.add(goTo);
            }
        });
    }

    /**
     * Gives a step another name, where it begins and wherever an arrow leads to it.
     *
     * @return empty when there is no such step or more than one, or when the new name is no name or another step's
     */
    public Optional<List<TextEdit>> rename(String step, String name) {
        List<String> keys = Phrase.keys(step);
        List<ScenarioSyntax.Step> named = syntax.steps().stream()
                .filter(s -> Vocabulary.keys(s.name()).equals(keys))
                .toList();
        List<String> wanted = Phrase.keys(name);
        boolean free = wanted.equals(keys)
                || syntax.steps().stream()
                        .noneMatch(s -> Vocabulary.keys(s.name()).equals(wanted));
        if (named.size() != 1 || !free || !isName(name)) {
            return Optional.empty();
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(named.get(0).name().span(), name.strip()));
        arrows.stream()
                .filter(arrow -> Vocabulary.keys(arrow.step()).equals(keys))
                .forEach(arrow -> edits.add(new TextEdit(arrow.step().span(), name.strip())));
        return Optional.of(edits);
    }

    /** Whether these words can name a step. */
    static boolean isName(String words) {
        return !Phrase.keys(words).isEmpty() && !UNFIT.matcher(words).find();
    }

    /**
     * Leads the arrow written on that line to another step.
     *
     * @return empty when no arrow is written there, or there is no such step
     */
    public Optional<List<TextEdit>> connect(int line, String step) {
        List<String> keys = Phrase.keys(step);
        Optional<ScenarioSyntax.Step> target = syntax.steps().stream()
                .filter(s -> Vocabulary.keys(s.name()).equals(keys))
                .findFirst();
        return target.flatMap(to -> arrows.stream()
                .filter(arrow -> arrow.span().line() == line)
                .findFirst()
                .map(arrow ->
                        List.of(new TextEdit(arrow.step().span(), to.name().text()))));
    }
}
