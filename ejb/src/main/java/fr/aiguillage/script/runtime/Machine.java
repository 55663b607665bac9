package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a program from one prompt to the next. Lives for one turn only; what it leaves is a {@link Session}. */
final class Machine implements View {

    /** Instructions between two prompts; a scenario that needs more is in a loop that asks nothing. */
    static final int BUDGET = 20_000;

    private final Program program;
    private final Facts facts;
    private final Kept kept;
    private final List<Entry> entries = new ArrayList<>();
    private int at;
    private boolean urgent;
    private Tongue tongue = Tongue.FRENCH;
    private boolean hungUp;
    private Past past;
    private Prompt prompt;
    private int steps;

    Machine(Program program, Facts facts, Kept kept) {
        this.program = program;
        this.facts = facts;
        this.kept = kept;
    }

    /** Goes on from there. */
    Machine from(State state) {
        at = state.at();
        urgent = state.urgent();
        tongue = state.tongue();
        past = state.past();
        return this;
    }

    /** Runs to the next prompt. */
    Session run() {
        goOn();
        State state = new State(at, urgent, tongue, hungUp, Past.settled(past));
        return new Session(program, facts, kept, state, prompt, List.copyOf(entries));
    }

    /** Runs to the next prompt, and tells what happened. */
    List<Entry> entries() {
        goOn();
        return entries;
    }

    /** The caller hangs up at this prompt: the script goes on without him where it says how. */
    Machine hangUp() {
        goOn();
        happened(new Entry.HungUp());
        hungUp = true;
        if (program.hangUp() == Program.NOWHERE) {
            prompt = new Prompt.Ended();
        } else {
            prompt = null;
            at = program.hangUp();
        }
        return this;
    }

    private void goOn() {
        while (!waits()) {
            step();
        }
    }

    /** Does what stands at the place reached. */
    void step() {
        if (steps++ == BUDGET) {
            prompt = new Prompt.Exhausted();
        } else {
            program.code().get(at).execute(this);
        }
    }

    boolean waits() {
        return prompt != null;
    }

    int place() {
        return at;
    }

    /** That happened, and the next place follows. */
    void goOn(Entry entry) {
        happened(entry);
        next();
    }

    void next() {
        at++;
    }

    void goTo(int place) {
        at = place;
    }

    Machine await(Prompt what) {
        prompt = what;
        return this;
    }

    void happened(Entry entry) {
        entries.add(entry);
        past = Past.after(past, entry);
        urgent |= entry instanceof Entry.Raised;
        if (entry instanceof Entry.Spoke spoke) {
            tongue = spoke.tongue();
        }
    }

    int timesAsked(Question question) {
        return Past.timesPut(question, past);
    }

    /** The answer given before this fold, if one waits; it is worth a prompt, and the budget begins again. */
    Optional<Entry> given(Question question, int before) {
        Optional<Entry> entry = kept.given().entry(question, before, facts.at().toLocalDate());
        steps = entry.isPresent() ? 0 : steps;
        return entry;
    }

    /** How high the level had risen before this fold. */
    Optional<Value> risen(Question level) {
        return kept.given().level(level);
    }

    /** This attempt as it was made before this fold; worth a prompt too. */
    Optional<Attempt> attemptMade(Person person, LineKind line) {
        Optional<Attempt> made = kept.attempts().stream()
                .filter(a -> a.sameLine(person, line))
                .skip(Past.timesCalled(person, line, past))
                .findFirst();
        steps = made.isPresent() ? 0 : steps;
        return made;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Value answer(Question question) {
        return Past.answerTo(question, past);
    }

    /** The rank of the answer foreseen that decides what the question leads to; -1 while there is none. */
    int rank(Question question) {
        return Past.rankOf(question, past);
    }

    @Override
    public boolean urgent() {
        return urgent;
    }

    /** What the secretary chose outweighs what the scenario did, from where she chose it. */
    @Override
    public Tongue tongue() {
        return kept.spoken().isPresent()
                        && Past.prompts(past) >= kept.spoken().get().after()
                ? kept.spoken().get().tongue()
                : tongue;
    }

    /** The last attempt on that line. */
    Optional<Attempt> lastOn(String personId, LineKind line) {
        return Past.attempt(
                past, made -> made.line() == line && made.person().id().equals(personId));
    }

    @Override
    public List<Attempt> attempts() {
        return Past.attempts(past);
    }

    @Override
    public Optional<Attempt> attempted() {
        return Past.attempt(past, made -> true);
    }

    @Override
    public Optional<Attempt> reached() {
        return Past.reached(past);
    }
}
