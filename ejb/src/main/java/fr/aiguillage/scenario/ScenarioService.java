package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.scenario.ScenarioRefused.Reason;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.security.HouseTask;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The life of scenarios: written, proved, read by another assistant, live. */
@Stateless
@RolesAllowed({Role.ASSISTANT, Role.MANAGER})
public class ScenarioService {

    @Inject
    private ScenarioVersions versions;

    @Inject
    private Blocks blocks;

    @Inject
    private Programs programs;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Where every client's scenario stands, by the client's key; a client without a scenario is left out. */
    public Map<Long, TextStanding> standings() {
        return versions.standings();
    }

    /** One client with the versions of its scenario. */
    public Optional<ScenarioSummary> summary(long clientId) {
        return directories.client(clientId).map(c -> new ScenarioSummary(c, versions.versions(c.id())));
    }

    /** The version of that key. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER})
    public Optional<ScenarioVersion> version(long versionId) {
        return versions.version(versionId);
    }

    /** Compiles a text with the client's directory and the blocks at hand, and plays its test calls. Changes nothing. */
    public Proof prove(long clientId, String source, String tests) {
        return Proof.of(
                source,
                tests,
                shelf(clientId).library(),
                directory(clientId).sheet().directory());
    }

    private Shelf shelf(long clientId) {
        return Shelf.of(clientId, blocks.live());
    }

    /**
     * Plays a text, as if a call had come at that time. Changes nothing.
     *
     * @param moves what the secretary does; the first that does not fit and those after it are left out
     * @return the call and how many moves it took; empty when the text does not compile
     */
    public Optional<Session.Replay> rehearse(long clientId, String source, LocalDateTime at, List<Move> moves) {
        var directory = directory(clientId).sheet().directory();
        return Scenarios.compile(
                        new SourceText(Proof.SCENARIO, source), shelf(clientId).library(), directory)
                .program()
                .map(program -> Session.replay(program, Facts.at(at, directory), moves));
    }

    private ClientDirectory directory(long clientId) {
        return directories
                .current(clientId)
                .orElseThrow(() -> new IllegalArgumentException("No client has the key " + clientId));
    }

    /**
     * The text of a client's scenario with somebody named wherever another was; what waits to go live, when something
     * does. Changes nothing.
     *
     * @return empty when the client has no scenario, or it does not name the first
     */
    @RolesAllowed(Role.ASSISTANT)
    public Optional<String> naming(long clientId, String successor, String insteadOf) {
        return versions.pending(clientId).or(() -> versions.live(clientId)).flatMap(version -> {
            String text = Naming.instead(
                    version.source(),
                    shelf(clientId).library(),
                    directory(clientId).sheet().directory(),
                    successor,
                    insteadOf);
            return Optional.of(text).filter(renamed -> !renamed.equals(version.source()));
        });
    }

    /** Keeps a text as the client's next version, a draft; it may have faults, a draft is not lost for that. */
    @RolesAllowed(Role.ASSISTANT)
    public ScenarioVersion save(long clientId, String source, String tests) throws ScenarioRefused {
        Client client = directories.client(clientId).orElseThrow(() -> new ScenarioRefused(Reason.UNKNOWN));
        return add(client, source, tests);
    }

    private ScenarioVersion add(Client client, String source, String tests) {
        int number = versions.lastNumber(client.id()) + 1;
        ScenarioVersion draft = ScenarioVersion.draft(client.id(), number, source, tests, caller(), clock.instant());
        versions.add(draft);
        audit.record("scenario.saved", client.name(), "version " + number);
        return draft;
    }

    /** Approves a draft that somebody else wrote and that is proved. */
    @RolesAllowed(Role.ASSISTANT)
    public ScenarioVersion approve(long versionId) throws ScenarioRefused {
        ScenarioVersion version = kept(versionId);
        version.requireReader(caller());
        requireProof(version);
        version.approve(caller(), clock.instant());
        audit.record("scenario.approved", subject(version), "");
        return version;
    }

    /** Makes an approved version answer the client's calls, from the next one on. */
    @RolesAllowed(Role.ASSISTANT)
    public ScenarioVersion publish(long versionId) throws ScenarioRefused {
        ScenarioVersion version = kept(versionId);
        version.requireApproved();
        goLive(version);
        return version;
    }

    private void goLive(ScenarioVersion version) throws ScenarioRefused {
        requireProof(version);
        Set<Long> used = shelf(version.clientId()).reachedBy(version.source());
        blocks.hold(used);
        version.goLive(
                versions.live(version.clientId()),
                caller(),
                clock.instant(),
                directory(version.clientId()).versionId(),
                used);
        audit.record("scenario.published", subject(version), "");
    }

    private ScenarioVersion kept(long versionId) throws ScenarioRefused {
        return versions.version(versionId).orElseThrow(() -> new ScenarioRefused(Reason.UNKNOWN));
    }

    private void requireProof(ScenarioVersion version) throws ScenarioRefused {
        Proof proof = prove(version.clientId(), version.source(), version.tests());
        ScenarioRefused.unless(proof.holds(), Reason.NOT_PROVED);
    }

    /** Takes over a scenario from a dossier, live at once: whoever brings a dossier answers for it. */
    @PermitAll
    public void importLive(Client client, String source, String tests) throws ScenarioRefused {
        HouseTask.orRole(session, Role.ASSISTANT);
        boolean same = versions.live(client.id())
                .filter(v -> v.source().equals(source) && v.tests().equals(tests))
                .map(v -> v.blocks().equals(shelf(client.id()).reachedBy(source)))
                .orElse(false);
        if (!same) {
            ScenarioVersion version = add(client, source, tests);
            version.approve(caller(), clock.instant());
            goLive(version);
        }
    }

    /**
     * What answers a new call of that client: its live version, with the blocks it went live with, and its directory as it is now; with the directory it was
     * proved with, should it no longer compile with the present one. Empty when the client has no live version.
     */
    @PermitAll
    public Optional<LiveScenario> live(long clientId) {
        Optional<ScenarioVersion> live = versions.live(clientId);
        return live.flatMap(version -> directories
                .current(clientId)
                .flatMap(now -> compiled(version, now))
                .or(() -> version.directoryVersionId()
                        .flatMap(directories::version)
                        .flatMap(proved -> compiled(version, proved))));
    }

    /** What answered a call: those versions, compiled together. */
    @PermitAll
    public Optional<LiveScenario> compiled(long scenarioVersionId, long directoryVersionId) {
        return versions.version(scenarioVersionId)
                .flatMap(version ->
                        directories.version(directoryVersionId).flatMap(directory -> compiled(version, directory)));
    }

    private Optional<LiveScenario> compiled(ScenarioVersion version, ClientDirectory directory) {
        Optional<Program> program = programs.program(
                version, () -> Shelf.exactly(blocks.items(version.blocks())).library(), directory);
        return program.map(p -> new LiveScenario(
                version.id(), directory.versionId(), p, directory.sheet().directory()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static String subject(ScenarioVersion version) {
        return "client " + version.clientId() + ", version " + version.number();
    }
}
