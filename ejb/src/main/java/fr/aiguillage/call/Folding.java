package fr.aiguillage.call;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.Retouch.Retouched;
import fr.aiguillage.scenario.LiveScenario;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.scenario.ScenarioVersion;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
    private ScenarioService scenarios;

    @Inject
    private DirectoryService directories;

    @Inject
    private Clock clock;

    CallState state(Call call) {
        List<CallMove> moves = calls.moves(call.id());
        ZoneId zone = call.directoryVersionId()
                .flatMap(directories::version)
                .map(directory -> directory.sheet().directory().zone())
                .orElse(clock.getZone());
        Optional<Session> script =
                session(call, moves.stream().map(move -> timed(move, zone)).toList());
        return new CallState(
                call,
                card(call),
                script,
                moves.stream().map(CallMove::happenedAt).toList(),
                script.map(now -> edits(call, now)).orElse(Map.of()));
    }

    /** What she has typed into the messages as the script writes them at that point. */
    Map<Integer, Retouched> edits(Call call, Session script) {
        List<MessageEdit> edits = calls.edits(call.id());
        return edits.isEmpty() ? Map.of() : new MessageEdits(script.messages()).onto(edits);
    }

    /** What is shown of the client of a call; empty for an unknown line. */
    Optional<ClientCard> card(Call call) {
        return call.clientId().flatMap(id -> card(id, call));
    }

    /** A move; a report knows when it was made. */
    private static Move timed(CallMove kept, ZoneId zone) {
        return kept.move() instanceof Move.Report report
                ? report.madeAt(LocalDateTime.ofInstant(kept.happenedAt(), zone).toLocalTime())
                : kept.move();
    }

    /** The script after these moves; empty when nothing answers the call. */
    Optional<Session> session(Call call, List<Move> moves) {
        Optional<LiveScenario> answering = call.scenarioVersionId()
                .flatMap(scenario -> call.directoryVersionId().flatMap(dir -> scenarios.compiled(scenario, dir)));
        return answering.map(live -> Session.replay(live.program(), facts(call, live.directory()), moves)
                .session());
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
