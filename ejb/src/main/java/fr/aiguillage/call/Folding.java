package fr.aiguillage.call;

import fr.aiguillage.call.Folds.Kept;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.scenario.LiveScenario;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.scenario.ScenarioVersion;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a call again: folds its stored moves over what it knew when it was given. */
@Dependent
class Folding {

    @Inject
    private Calls calls;

    @Inject
    private Folds folds;

    @Inject
    private Detours detours;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private DirectoryService directories;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** The call as it is kept now, with what its secretary has typed into its messages. */
    CallState state(Call call) {
        return state(call, kept(call));
    }

    /** A folded call with what its secretary has typed into its messages. */
    CallState state(Call call, Kept kept) {
        Fold fold = kept.fold();
        OffScript beside = call.isOffScript() ? offScript(call, fold) : OffScript.NOTHING;
        return new CallState(call, fold.client(), fold.script(), fold.moves(), fold.times(), beside, Map.of())
                .typed(kept.edits());
    }

    /** The call as it is kept now: to what was folded last, the moves made since are folded on. */
    Kept kept(Call call) {
        Kept known = known(call);
        List<CallMove> since = calls.moves(call.id(), known.fold().moves());
        return since.isEmpty() ? known : keepOnceStored(call, known.after(since));
    }

    /** The call as it was folded last: all that was typed into it, but perhaps not the moves that were made since. */
    Kept known(Call call) {
        Optional<Kept> last = folds.of(call);
        return last.filter(known -> known.version() == call.version()).orElseGet(() -> {
            Fold fold = last.map(Kept::fold).orElseGet(() -> begun(call));
            return keepOnceStored(call, new Kept(call.version(), fold, calls.edits(call.id())));
        });
    }

    /** Keeps a folded call for those who ask next, once the transaction that has read or made it is committed. */
    Kept keepOnceStored(Call call, Kept kept) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is stored for good yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    folds.keep(call, kept);
                }
            }
        });
        return kept;
    }

    private Fold begun(Call call) {
        Optional<LiveScenario> answering = answering(call);
        return new Fold(
                card(call),
                answering.map(live -> Session.begin(live.program(), facts(call, live.directory()))),
                answering.map(live -> live.directory().zone()).orElse(clock.getZone()));
    }

    private OffScript offScript(Call call, Fold fold) {
        OffScript made = OffScript.calling(detours.consultations(call.id()));
        List<Attempt> attempts = made.attempts(fold.zone());
        List<Message> letters = detours.letters(call.id()).stream()
                .flatMap(letter -> fold.script().stream()
                        .flatMap(script ->
                                addressee(call, script, letter)
                                        .map(person -> script.letterTo(person, attempts))
                                        .stream()))
                .toList();
        return new OffScript(made.consultations(), letters);
    }

    /** Somebody whose sheet came after the call was given is known too. */
    private Optional<Person> addressee(Call call, Session script, FreeLetter letter) {
        return script.facts()
                .directory()
                .person(letter.personId())
                .or(() -> call.clientId()
                        .flatMap(directories::current)
                        .flatMap(now -> now.sheet().directory().person(letter.personId())));
    }

    /** What is shown of the client of a call; empty for an unknown line. */
    Optional<ClientCard> card(Call call) {
        return call.clientId().flatMap(id -> card(id, call));
    }

    /** The script after these moves; empty when nothing answers the call. */
    Optional<Session> session(Call call, List<Move> moves) {
        return answering(call)
                .map(live -> Session.replay(live.program(), facts(call, live.directory()), moves)
                        .session());
    }

    private Optional<LiveScenario> answering(Call call) {
        return call.scenarioVersionId()
                .flatMap(scenario ->
                        call.directoryVersionId().flatMap(directory -> scenarios.compiled(scenario, directory)));
    }

    private Facts facts(Call call, Directory directory) {
        LocalDateTime at = pickedUp(call, directory);
        return new Facts(at, directory, Set.of(), call.callerNumber(), call.calledNumber(), call.firstName());
    }

    private Optional<ClientCard> card(long clientId, Call call) {
        Optional<Client> client = directories.client(clientId);
        Optional<ClientDirectory> directory =
                call.directoryVersionId().flatMap(directories::version).or(() -> directories.current(clientId));
        return client.flatMap(c -> directory.map(d -> card(c, d, call)));
    }

    private ClientCard card(Client client, ClientDirectory directory, Call call) {
        Directory people = directory.sheet().directory();
        LocalDateTime at = pickedUp(call, people);
        Optional<OpeningHours> hours = people.hours("");
        int scenario = call.scenarioVersionId()
                .flatMap(scenarios::version)
                .map(ScenarioVersion::number)
                .orElse(0);
        return new ClientCard(
                client.id(),
                client.colour(),
                directory.sheet(),
                hours.map(h -> h.open().holds(at)),
                hours.flatMap(h -> h.open().nextChange(at)),
                Duty.of(people, at),
                scenario);
    }

    /** When the call was answered, by the client's clocks. */
    private static LocalDateTime pickedUp(Call call, Directory directory) {
        return LocalDateTime.ofInstant(call.pickedUpAt().orElse(call.announcedAt()), directory.zone());
    }
}
