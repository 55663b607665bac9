package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.util.List;
import java.util.Optional;

/** Runs a program from one prompt to the next. Lives for one turn only; what it leaves is a {@link Session}. */
final class Machine implements View {

    /** Instructions between two prompts; a scenario that needs more is in a loop that asks nothing. */
    static final int BUDGET = 20_000;

    private final Program program;
    private final Facts facts;
    private final Given given;
    private final List<Attempt> attempts;
    private int at;
    private Trail trail;
    private boolean urgent;
    private Prompt prompt;
    private int steps;

    Machine(Program program, Facts facts, Given given, List<Attempt> attempts) {
        this.program = program;
        this.facts = facts;
        this.given = given;
        this.attempts = attempts;
    }

    Machine at(int place, Trail last, boolean isUrgent) {
        at = place;
        trail = last;
        urgent = isUrgent;
        return this;
    }

    Session run() {
        while (prompt == null) {
            if (steps++ == BUDGET) {
                prompt = new Prompt.Exhausted();
            } else {
                program.code().get(at).execute(this);
            }
        }
        return new Session(program, facts, given, attempts, at, trail, urgent, prompt);
    }

    void next() {
        at++;
    }

    void goTo(int place) {
        at = place;
    }

    void await(Prompt what) {
        prompt = what;
    }

    void happened(Entry entry) {
        trail = new Trail(entry, trail);
        urgent |= entry instanceof Entry.Raised;
    }

    int timesAsked(Question question) {
        return Trail.timesAsked(question, trail);
    }

    /** The answer given before a correction, if one waits; it is worth a prompt, and the budget begins again. */
    Optional<Entry> given(Question question, int occurrence) {
        Optional<Entry> entry = given.entry(question, occurrence);
        steps = entry.isPresent() ? 0 : steps;
        return entry;
    }

    /** The outcome of this attempt when it was made before a correction led here again. */
    Optional<Attempt> attemptMade(Person person, LineKind line) {
        long already = 0;
        for (Trail t = trail; t != null; t = t.before()) {
            boolean same =
                    t.entry() instanceof Entry.Attempted made && made.attempt().sameLine(person, line);
            already += same ? 1 : 0;
        }
        return attempts.stream()
                .filter(a -> a.sameLine(person, line))
                .skip(already)
                .findFirst();
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Value answer(Question question) {
        return Trail.answerTo(question, trail);
    }

    @Override
    public boolean urgent() {
        return urgent;
    }

    @Override
    public Optional<Attempt> reached() {
        return Trail.reached(trail);
    }
}
