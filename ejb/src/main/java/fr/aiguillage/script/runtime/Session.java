package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A call, after some moves. Immutable: every move gives another session, which shares what came before. Folding the
 * same moves over the same program and facts always gives an equal call; nothing else goes in, and nothing goes out but
 * what this type tells.
 *
 * <p>It holds what was answered and where it stands, and little else: what happened before the last prompt is folded
 * again when somebody asks, which costs less than keeping it for every call that waits for its caller.
 */
public final class Session {

    private final Program program;
    private final Facts facts;
    private final Kept kept;
    private final State state;
    private final Prompt prompt;
    private final int many;

    /** What the last move led to, until it is told: whoever makes a move asks at once, and hardly anybody asks again. */
    private List<Entry> latest;

    Session(Program program, Facts facts, Kept kept, State state, Prompt prompt, List<Entry> latest) {
        this.program = program;
        this.facts = facts;
        this.kept = kept;
        this.state = state;
        this.prompt = prompt;
        this.latest = latest;
        many = latest.size();
    }

    /** A call that has just been picked up. */
    public static Session begin(Program program, Facts facts) {
        return new Machine(program, facts, Kept.NOTHING).run();
    }

    /** The call that these moves make, as far as they fit; see {@link Replay#fits()}. */
    public static Replay replay(Program program, Facts facts, List<Move> moves) {
        Session session = begin(program, facts);
        for (int i = 0; i < moves.size(); i++) {
            Optional<Session> next = session.apply(moves.get(i));
            if (next.isEmpty()) {
                return new Replay(session, i);
            }
            session = next.get();
        }
        return new Replay(session, moves.size());
    }

    /**
     * The call that {@link #save()} wrote. On the same program and facts it is an equal call; on another version of the
     * scenario, what was answered is taken up wherever it still is an answer to a question put there.
     *
     * @return empty when these bytes are no call, or somebody it called is not in the directory
     */
    public static Optional<Session> restore(Program program, Facts facts, byte[] saved) {
        return SavedCall.read(saved, facts.directory()::person).map(call -> {
            Session session = new Machine(program, facts, call.kept()).run();
            return call.hungUp() ? session.hungUp() : session;
        });
    }

    /**
     * A call folded again.
     *
     * @param session after the moves that fit
     * @param taken how many moves fitted
     */
    public record Replay(Session session, int taken) {

        /** Whether every one of that many moves fitted. */
        public boolean fits(int moves) {
            return taken == moves;
        }
    }

    /** The call after that move; empty when the move does not fit what the call waits for, or its words are no answer. */
    public Optional<Session> apply(Move move) {
        if (move instanceof Move.Answer answer) {
            return answer(answer);
        }
        if (move instanceof Move.Leave leave) {
            boolean fits = prompt instanceof Prompt.Ask ask
                    && ask.question().name().equals(leave.question())
                    && ask.question().optional();
            return fits ? Optional.of(after(new Entry.Unanswered(((Prompt.Ask) prompt).question()))) : Optional.empty();
        }
        if (move instanceof Move.Report report) {
            return report(report);
        }
        if (move instanceof Move.Correct correct) {
            return correct(correct);
        }
        if (move instanceof Move.TakeUp) {
            return state.hungUp() ? Optional.of(takenUp()) : Optional.empty();
        }
        if (ended()) {
            return Optional.empty();
        }
        return Optional.of(move instanceof Move.Speak speak ? speaking(speak.tongue()) : hungUp());
    }

    private Optional<Session> answer(Move.Answer answer) {
        boolean fits = prompt instanceof Prompt.Ask ask && ask.question().name().equals(answer.question());
        if (!fits) {
            return Optional.empty();
        }
        Question question = ((Prompt.Ask) prompt).question();
        return AnswerReader.read(question, answer.value(), facts.at())
                .map(value -> after(new Entry.Answered(question, value)));
    }

    private Session after(Entry entry) {
        Machine machine = new Machine(program, facts, kept).from(state);
        machine.happened(entry);
        machine.next();
        return machine.run();
    }

    private Optional<Session> report(Move.Report report) {
        boolean fits = prompt instanceof Prompt.Dial dial
                && dial.person().id().equals(report.personId())
                && dial.line() == report.line();
        if (!fits) {
            return Optional.empty();
        }
        Prompt.Dial dial = (Prompt.Dial) prompt;
        Attempt attempt = new Attempt(dial.person(), dial.line(), dial.number(), report.outcome(), report.at());
        Machine machine = new Machine(program, facts, kept.with(attempt)).from(state);
        ((Calling.Dial) program.code().get(state.at())).attempted(machine, attempt);
        return Optional.of(machine.run());
    }

    private Optional<Session> correct(Move.Correct correct) {
        return program.question(correct.question())
                .flatMap(question -> AnswerReader.read(question, correct.value(), facts.at()))
                .flatMap(value ->
                        kept.given().with(state.past()).correct(correct.question(), correct.occurrence(), value))
                .map(corrected -> corrected.risen(state.past()))
                .map(corrected -> new Machine(program, facts, kept.with(corrected)).run());
    }

    /** Folded again, so that the words before her are in that language too. */
    private Session speaking(Tongue tongue) {
        Kept.Spoken choice = new Kept.Spoken(tongue, Past.prompts(state.past()));
        return new Machine(program, facts, kept.with(state.past()).with(choice)).run();
    }

    /** The call in a few bytes, apart from its program and its facts, which the shell knows by their own names. */
    public byte[] save() {
        return new SavedCall(kept.with(state.past()), state.hungUp()).write();
    }

    private Session hungUp() {
        return new Machine(program, facts, kept)
                .from(state)
                .await(prompt)
                .hangUp()
                .run();
    }

    /** Folded again, without the hanging up. */
    private Session takenUp() {
        return new Machine(program, facts, kept.with(state.past())).run();
    }

    /** The program that answers this call. */
    public Program program() {
        return program;
    }

    /** What the call knew when it was picked up. */
    public Facts facts() {
        return facts;
    }

    /** What the call waits for. */
    public Prompt prompt() {
        return prompt;
    }

    /** The place of the program's code at which it waits. */
    public int place() {
        return state.at();
    }

    /** The way that it took to where it waits; walked again, so ask for it once. */
    public Course course() {
        return Course.of(new Machine(program, facts, kept.with(state.past())), program);
    }

    /** Whether the script has ended. */
    public boolean ended() {
        return prompt instanceof Prompt.Ended;
    }

    /** Whether the caller has hung up before the script had ended. */
    public boolean hasHungUp() {
        return state.hungUp();
    }

    /** Whether the call is urgent. */
    public boolean urgent() {
        return state.urgent();
    }

    /** The answer phrase; empty when the scenario gives none for that hour. */
    public String greeting() {
        return program.greeting(view()).map(g -> g.in(view())).orElse("");
    }

    /** The language in which the caller is spoken to now. */
    public Tongue tongue() {
        return view().tongue();
    }

    /** What happened on the path that the answers now take, in order; folded again at each asking. */
    public List<Entry> entries() {
        Machine machine = new Machine(program, facts, kept.with(state.past()));
        return (state.hungUp() ? machine.hangUp() : machine).entries();
    }

    /** What the last move led to, itself first: the end of {@link #entries()}; all of it after a correction. */
    public List<Entry> latest() {
        List<Entry> told = latest;
        latest = null;
        if (told == null) {
            List<Entry> all = entries();
            told = List.copyOf(all.subList(all.size() - many, all.size()));
        }
        return told;
    }

    /** Every attempt made, in order, those made before a correction included. */
    public List<Attempt> attempts() {
        return kept.attempts();
    }

    /** The fewest prompts that may still come before the end, this one included. */
    public int fewestLeft() {
        return ended() ? 0 : program.lengths().fewest(state.at());
    }

    /** The most prompts that may still come, this one included; -1 when that has no bound. */
    public int mostLeft() {
        return ended() ? 0 : program.lengths().most(state.at());
    }

    /** How the call has ended for the caller, so far. */
    public Action action() {
        List<Entry> entries = entries();
        List<Attempt> cancelled = cancelled(entries);
        for (int i = attempts().size() - 1; i >= 0; i--) {
            if (attempts().get(i).accepted() && !cancelled.remove(attempts().get(i))) {
                return new Action(Action.Type.TRANSFER, Optional.of(attempts().get(i)));
            }
        }
        return new Action(withoutTransfer(entries), Optional.empty());
    }

    /** What was settled last says more than what the caller was told. */
    private static Action.Type withoutTransfer(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Settled.class::isInstance)
                .map(entry -> ((Entry.Settled) entry).settlement())
                .reduce((earlier, later) -> later)
                .map(settlement -> Action.Type.valueOf(settlement.name()))
                .orElse(informed(entries) ? Action.Type.INFORMATION : Action.Type.NONE);
    }

    /** Whether the caller was given an information, whatever else the call led to. */
    public boolean informed() {
        return informed(entries());
    }

    private static boolean informed(List<Entry> entries) {
        return entries.stream()
                .anyMatch(entry ->
                        entry instanceof Entry.Said said && said.utterance().information());
    }

    private static List<Attempt> cancelled(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Cancelled.class::isInstance)
                .map(entry -> ((Entry.Cancelled) entry).attempt())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The messages as the script has written them so far, one a recipient, in the order they were begun. */
    public List<Message> messages() {
        return new MessageComposer(this).messages();
    }

    /**
     * A message to somebody whom the secretary chose and the scenario does not: all that the call has told, but what the
     * scenario keeps from that person; by mail, or by SMS to whoever has no mail address.
     *
     * @param beside attempts that she made though the script asked for none; the message tells them too
     */
    public Message letterTo(Person recipient, List<Attempt> beside) {
        return new MessageComposer(this, beside).to(recipient);
    }

    View view() {
        return new Machine(program, facts, kept).from(state);
    }
}
