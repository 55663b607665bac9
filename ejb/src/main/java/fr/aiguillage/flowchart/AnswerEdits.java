package fr.aiguillage.flowchart;

import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.source.TextEdit;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers renamed, added, deleted and led to a step on the drawing, as the smallest change of the text: an answer stands where
 * the question declares it, where a path divides by it and where conditions name it. What cannot be changed without a
 * decision of the author's is refused.
 */
public final class AnswerEdits {

    private static final int LEVEL = 4;

    private final ScenarioSyntax syntax;
    private final TextLines lines;
    private final List<Statement.When> divisions = new ArrayList<>();

    /** For the scenario as it is written now. */
    public AnswerEdits(String text, ScenarioSyntax syntax) {
        this.syntax = syntax;
        lines = new TextLines(text);
        syntax.forEachStatement(statement -> {
            if (statement instanceof Statement.When when) {
                divisions.add(when);
            }
        });
    }

    /** Gives an answer another name, wherever the scenario names it; its English words stay. */
    public Change rename(String question, String answer, String name) {
        Optional<ScenarioSyntax.QuestionSyntax> asked = question(question);
        Optional<Refusal> refusing = refusing(asked, name, answer);
        Optional<Phrase> option = asked.flatMap(q -> option(q, answer));
        if (refusing.isPresent() || option.isEmpty()) {
            return refused(refusing, Refusal.NO_SUCH_ANSWER);
        }
        List<Phrase> uses = new ArrayList<>(List.of(option.get()));
        on(asked.get())
                .forEach(when -> when.branches()
                        .forEach(branch -> branch.values().stream()
                                .filter(v -> is(v, answer))
                                .forEach(uses::add)));
        uses.addAll(AnswerUses.of(syntax, asked.get(), option.get()));
        return new Change.Made(uses.stream()
                .map(use -> new TextEdit(use.span(), name.strip() + (use.isOpen() ? Phrase.OPEN : "")))
                .toList());
    }

    /** Foresees another answer, and leads it to a step wherever the path divides by that question. */
    public Change add(String question, String name, String step) {
        Optional<ScenarioSyntax.QuestionSyntax> asked = question(question);
        Optional<Refusal> refusing = refusing(asked, name, "");
        Optional<ScenarioSyntax.Step> target = step(step);
        if (refusing.isPresent() || target.isEmpty()) {
            return refused(refusing, Refusal.NO_SUCH_STEP);
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(listed(asked.get().choices(), name.strip()));
        asked.get()
                .english()
                .filter(english -> !english.labels().isEmpty())
                .ifPresent(english -> edits.add(listed(english.labels(), name.strip())));
        for (Statement.When when : on(asked.get())) {
            edits.add(branch(when, name.strip(), target.get().name().text()));
        }
        return new Change.Made(edits);
    }

    /** Foresees an answer no more; what only it led to goes with it. */
    public Change delete(String question, String answer) {
        Optional<ScenarioSyntax.QuestionSyntax> asked = question(question);
        Optional<Refusal> refusing = refusing(asked);
        Optional<Phrase> option = asked.flatMap(q -> option(q, answer));
        if (refusing.isPresent() || option.isEmpty()) {
            return refused(refusing, Refusal.NO_SUCH_ANSWER);
        }
        ScenarioSyntax.QuestionSyntax from = asked.get();
        if (from.choices().size() < 3) {
            return new Change.Refused(Refusal.LAST_ANSWERS);
        }
        if (!AnswerUses.of(syntax, from, option.get()).isEmpty()) {
            return new Change.Refused(Refusal.NAMED_IN_A_CONDITION);
        }
        List<TextEdit> edits = new ArrayList<>();
        int rank = from.choices().indexOf(option.get());
        edits.add(lines.withoutItem(option.get().span()));
        from.english()
                .filter(english -> english.labels().size() == from.choices().size())
                .ifPresent(english ->
                        edits.add(lines.withoutItem(english.labels().get(rank).span())));
        for (Statement.When when : on(from)) {
            Optional<Statement.Branch> branch = branch(when, answer);
            if (branch.isPresent() && when.branches().size() == 1) {
                return new Change.Refused(Refusal.LAST_ANSWERS);
            }
            branch.ifPresent(b -> edits.add(without(b, answer)));
        }
        return new Change.Made(edits);
    }

    /**
     * Leads an answer to a step.
     *
     * @param line where the path divides by it, or where one of the ways out is written
     */
    public Change connect(int line, String answer, String step) {
        Optional<ScenarioSyntax.Step> target = step(step);
        Optional<Statement.When> when = divisions.stream()
                .filter(w -> w.span().line() == line
                        || w.branches().stream().anyMatch(b -> b.span().line() == line))
                .findFirst();
        if (target.isEmpty() || when.isEmpty()) {
            return new Change.Refused(target.isEmpty() ? Refusal.NO_SUCH_STEP : Refusal.NO_BRANCH);
        }
        String to = target.get().name().text();
        Optional<Statement.Branch> written = branch(when.get(), answer);
        if (written.isEmpty()) {
            boolean foreseen = new Vocabulary(syntax)
                    .question(when.get().question().tokens())
                    .filter(q -> new Vocabulary(syntax).options(q).stream().anyMatch(o -> same(o, answer)))
                    .isPresent();
            return foreseen
                    ? new Change.Made(List.of(branch(when.get(), answer.strip(), to)))
                    : new Change.Refused(Refusal.NO_SUCH_ANSWER);
        }
        Statement.Branch branch = written.get();
        boolean goes = branch.body().size() == 1 && branch.body().get(0) instanceof Statement.GoTo;
        if (!goes) {
            return new Change.Refused(Refusal.DOES_MORE);
        }
        if (branch.values().size() == 1) {
            Span arrow = ((Statement.GoTo) branch.body().get(0)).step().span();
            return new Change.Made(List.of(new TextEdit(arrow, to)));
        }
        int last = lines.lastUnder(branch.span().line());
        String own = lines.indent(branch.span().line()) + answer.strip() + " → " + to;
        return new Change.Made(List.of(without(branch, answer), lines.under(last, own)));
    }

    private Change refused(Optional<Refusal> refusing, Refusal otherwise) {
        return new Change.Refused(refusing.orElse(otherwise));
    }

    /** Why answers of that question cannot be changed at all. */
    private static Optional<Refusal> refusing(Optional<ScenarioSyntax.QuestionSyntax> asked) {
        if (asked.isEmpty()) {
            return Optional.of(Refusal.NO_SUCH_QUESTION);
        }
        boolean own = asked.get().type() == Keyword.CHOICE || asked.get().type() == Keyword.SEVERAL;
        return own && !asked.get().choices().isEmpty() ? Optional.empty() : Optional.of(Refusal.FIXED_ANSWERS);
    }

    /** Why an answer of that question cannot have that name; an answer may keep its own. */
    private static Optional<Refusal> refusing(Optional<ScenarioSyntax.QuestionSyntax> asked, String name, String own) {
        Optional<Refusal> refusing = refusing(asked);
        if (refusing.isPresent()) {
            return refusing;
        }
        boolean isName = StepEdits.isName(name) && !name.contains(",") && !name.contains(Phrase.OPEN);
        boolean taken = asked.get().choices().stream().anyMatch(o -> is(o, name) && !is(o, own));
        return isName && !taken ? Optional.empty() : Optional.of(isName ? Refusal.TAKEN : Refusal.NOT_A_NAME);
    }

    /** One more of a list, before what stands for all others. */
    private TextEdit listed(List<Phrase> list, String name) {
        Phrase last = list.get(list.size() - 1);
        if (!last.isOpen()) {
            return lines.after(last.span(), ", " + name);
        }
        return lines.before(last.span(), name + ", ");
    }

    /** One more way out, before that of all others. */
    private TextEdit branch(Statement.When when, String answer, String step) {
        List<Statement.Branch> branches = when.branches();
        if (branches.isEmpty()) {
            int line = when.span().line();
            return lines.under(line, lines.indent(line) + " ".repeat(LEVEL) + answer + " → " + step);
        }
        Statement.Branch last = branches.get(branches.size() - 1);
        boolean rest = last.values().isEmpty();
        boolean only = branches.size() == 1;
        int line = last.span().line();
        String words = lines.indent(line) + answer + " → " + step;
        if (rest && only) {
            return lines.under(line - 1, words);
        }
        return lines.under(
                lines.lastUnder(rest ? branches.get(branches.size() - 2).span().line() : line), words);
    }

    private TextEdit without(Statement.Branch branch, String answer) {
        int line = branch.span().line();
        Phrase value =
                branch.values().stream().filter(v -> is(v, answer)).findFirst().orElseThrow();
        return branch.values().size() > 1
                ? lines.withoutItem(value.span())
                : lines.without(line, lines.lastUnder(line));
    }

    private static Optional<Statement.Branch> branch(Statement.When when, String answer) {
        return when.branches().stream()
                .filter(b -> b.values().stream().anyMatch(v -> is(v, answer)))
                .findFirst();
    }

    private List<Statement.When> on(ScenarioSyntax.QuestionSyntax question) {
        return divisions.stream()
                .filter(when -> Vocabulary.keys(when.question()).equals(Vocabulary.keys(question.name())))
                .toList();
    }

    private Optional<ScenarioSyntax.QuestionSyntax> question(String name) {
        return syntax.questions().stream()
                .filter(q -> Vocabulary.keys(q.name()).equals(Phrase.keys(name)))
                .findFirst();
    }

    private static Optional<Phrase> option(ScenarioSyntax.QuestionSyntax question, String answer) {
        return question.choices().stream().filter(o -> is(o, answer)).findFirst();
    }

    private Optional<ScenarioSyntax.Step> step(String name) {
        return syntax.steps().stream()
                .filter(s -> Vocabulary.keys(s.name()).equals(Phrase.keys(name)))
                .findFirst();
    }

    private static boolean is(Phrase words, String answer) {
        return same(words.answer(), answer);
    }

    private static boolean same(String one, String other) {
        return DecisionReader.key(one).equals(DecisionReader.key(other));
    }
}
