package fr.aiguillage.call;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.scenario.LiveScenario;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A secretary's calls. Each of its methods concerns the caller's own calls alone. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class CallService {

    @Inject
    private Calls calls;

    @Inject
    private Holds holds;

    @Inject
    private Folding folding;

    @Inject
    private Distribution distribution;

    @Inject
    private DirectoryService directories;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private MessageService messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Her calls that are not closed, the oldest first. */
    public List<CallState> open() {
        return calls.openOf(caller()).stream().map(folding::state).toList();
    }

    /** One of her calls, as she must see it now; empty when it is not hers. The first time is kept. */
    public Optional<CallState> show(long callId) {
        Optional<Call> call = own(callId);
        call.ifPresent(c -> c.shown(clock.instant()));
        return call.map(folding::state);
    }

    /**
     * Makes a move. It is stored before the state that follows is returned. A move made on an older state than the present
     * one changes nothing: the present state is returned.
     *
     * @param after how many moves the page has seen
     * @return the state after it, and whether the move was taken
     */
    public Optional<Moved> move(long callId, int after, Move move) {
        Optional<Call> call = calls.lock(callId).filter(c -> isOwn(c) && c.state() == Call.State.OPEN);
        return call.map(c -> move(c, after, move));
    }

    private Moved move(Call call, int after, Move move) {
        Folds.Kept known = folding.known(call);
        Folds.Kept before = known.fold().moves() < after ? folding.kept(call) : known;
        CallMove made = CallMove.of(new CallMove.Place(call.id(), after), move, clock.instant());
        Folds.Kept next = before.after(List.of(made));
        boolean fits = before.fold().moves() == after && next.fold().fits();
        if (!fits || !calls.add(made)) {
            return new Moved(folding.state(call), false);
        }
        folding.keepOnceStored(call, next);
        return new Moved(folding.state(call, next), true);
    }

    /**
     * A state, and whether the move that was to lead to it was taken.
     *
     * @param taken false when the words were no answer, or the page was behind
     */
    public record Moved(CallState state, boolean taken) {}

    /** Keeps what she has typed into messages, by their rank from 0. */
    public void keepEdits(long callId, Map<Integer, String> bodies) {
        calls.lock(callId)
                .filter(c -> isOwn(c) && c.state() == Call.State.OPEN)
                .ifPresent(call -> keepEdits(call, bodies));
    }

    private void keepEdits(Call call, Map<Integer, String> bodies) {
        MessageEdits written = MessageEdits.of(folding.state(call));
        bodies.forEach((rank, body) -> written.typed(call.id(), rank, body).ifPresent(edit -> calls.keep(edit, call)));
    }

    /**
     * Hands the messages over and closes the call, both or neither. A call that is closed already stays so: its messages
     * leave once.
     *
     * @param bodies the messages as she read them, by their rank from 0; one that is missing goes as the script wrote it
     */
    public void send(long callId, Map<Integer, String> bodies) {
        calls.lock(callId).filter(c -> isOwn(c) && c.state() == Call.State.OPEN).ifPresent(call -> send(call, bodies));
        distribution.giveWaiting();
    }

    private void send(Call call, Map<Integer, String> bodies) {
        CallState state = folding.state(call);
        messages.queue(Drafts.of(call, state.messages(), bodies));
        boolean urgent = state.session().map(Session::urgent).orElse(false);
        Instant now = clock.instant();
        holds.end(call, now);
        call.close(now, state.ending().name(), state.reached(), urgent);
        calls.dropEdits(call.id());
        audit.record("call.closed", call.reference(), state.ending().name());
    }

    /** Says which client an unknown line is for; its script begins. */
    public Optional<CallState> identify(long callId, long clientId) {
        Optional<Client> client = directories.client(clientId);
        Optional<Call> call =
                calls.lock(callId).filter(c -> isOwn(c) && c.clientId().isEmpty() && client.isPresent());
        call.ifPresent(c -> {
            c.belongTo(clientId);
            Optional<LiveScenario> live = scenarios.live(clientId);
            live.ifPresent(l -> c.answerWith(l.scenarioVersionId(), l.directoryVersionId()));
        });
        return call.map(folding::state);
    }

    private Optional<Call> own(long callId) {
        return calls.find(callId).filter(this::isOwn);
    }

    private boolean isOwn(Call call) {
        return call.isOf(caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
