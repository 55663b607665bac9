package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.dossier.Noticed;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Library;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a block's text does to the scenarios that use it. */
@Dependent
class Impacts {

    @Inject
    private Blocks blocks;

    @Inject
    private ScenarioVersions scenarios;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The clients whose live scenario comes to a block, by name. */
    List<Client> users(Block block) {
        return clients(block).stream()
                .flatMap(client -> directories.client(client).stream())
                .sorted(Comparator.comparing(Client::name))
                .toList();
    }

    private List<ScenarioVersion> using(Block block) {
        return scenarios.live(clients(block));
    }

    /**
     * The clients whose live version a block's text touches: those whose version answers with the block; for a client's own
     * block that client, when its version answers with the block or with the one of the house that is named so.
     */
    private List<Long> clients(Block block) {
        return block.clientId()
                .map(owner -> scenarios.clientsWith(named(block)).stream()
                        .filter(owner::equals)
                        .toList())
                .orElseGet(() -> scenarios.clientsWith(List.of(block.id())));
    }

    private List<Long> named(Block own) {
        return Stream.concat(Stream.of(own), blocks.at(own.housePlace()).stream())
                .map(Block::id)
                .toList();
    }

    /** Proves a text; without a block, when it does not say which block it is, only what can be read of it. */
    BlockProof proof(Optional<Block> block, long versionId, String source) {
        if (block.isEmpty()) {
            Library.Block read =
                    Library.of(List.of(new SourceText("", source))).blocks().get(0);
            return new BlockProof(read.syntax(), read.faults(), List.of());
        }
        Shelves present = new Shelves(blocks.live());
        Shelves changed = present.with(new Shelf.Item(block.get(), versionId, source));
        List<Impact> impacts = using(block.get()).stream()
                .map(live -> impact(block.get(), live, present, changed))
                .sorted(Comparator.comparing(Impact::holds)
                        .thenComparing(impact -> impact.client().name()))
                .toList();
        Shelf shelf = changed.of(block.get().clientId().orElse(0L));
        Library.Block read = shelf.block(block.get().name()).orElseThrow();
        return new BlockProof(read.syntax(), faults(read, shelf, impacts), impacts);
    }

    private Impact impact(Block block, ScenarioVersion live, Shelves present, Shelves changed) {
        Proof proof = prove(live, changed);
        return new Impact(
                directories.client(live.clientId()).orElseThrow(),
                live,
                directory(live.clientId()),
                changed.of(live.clientId()).uses(live.source(), block.name()),
                proof,
                !proof.holds() && !prove(live, present).holds());
    }

    private Proof prove(ScenarioVersion live, Shelves shelves) {
        return Proof.of(live.source(), live.tests(), shelves.of(live.clientId()).library(), directory(live.clientId()));
    }

    private Directory directory(long clientId) {
        return current(clientId).sheet().directory();
    }

    private ClientDirectory current(long clientId) {
        return directories.current(clientId).orElseThrow();
    }

    /**
     * What is wrong with the text by itself, and what the scenarios that use it find in it: each fault, but advice only when
     * it holds for all of them, since it is about the block then and not about one scenario.
     */
    private static List<Diagnostic> faults(Library.Block block, Shelf shelf, List<Impact> impacts) {
        Stream<Diagnostic> found = impacts.stream()
                .flatMap(impact -> impact.proof().compilation().diagnostics().stream())
                .filter(diagnostic -> diagnostic.file().equals(block.source().name()));
        return Stream.concat(Scenarios.faults(block, shelf.library()).stream(), found)
                .distinct()
                .filter(diagnostic -> diagnostic.isError()
                        || impacts.stream()
                                .allMatch(impact -> impact.proof()
                                        .compilation()
                                        .diagnostics()
                                        .contains(diagnostic)))
                .sorted(Comparator.comparing(Diagnostic::span))
                .toList();
    }

    /** What the callers of a client would notice; empty when one of the two sides does not compile. */
    Optional<Noticed> noticed(Block block, String source, long clientId) {
        Shelves present = new Shelves(blocks.live());
        Shelves changed = present.with(new Shelf.Item(block, 0, source));
        return scenarios.live(clientId).flatMap(live -> {
            Optional<Noticed.Side> old = side(live, present);
            Optional<Noticed.Side> renewed = side(live, changed);
            return old.flatMap(o -> renewed.map(r -> Noticed.between(o, r, LocalDate.now(clock))));
        });
    }

    private Optional<Noticed.Side> side(ScenarioVersion live, Shelves shelves) {
        Directory directory = directory(live.clientId());
        Compilation compilation = Scenarios.compile(
                new SourceText(Proof.SCENARIO, live.source()),
                shelves.of(live.clientId()).library(),
                directory);
        return compilation.program().map(program -> new Noticed.Side(compilation, directory));
    }

    /** Every live scenario that used the block answers with its new version from now on, as a version that repeats its text. */
    void takeIn(Block block, BlockVersion version, String caller) {
        Shelves shelves = new Shelves(blocks.live());
        for (ScenarioVersion live : new ArrayList<>(using(block))) {
            ScenarioVersion renewed =
                    ScenarioVersion.repeating(live, scenarios.lastNumber(live.clientId()) + 1, version);
            scenarios.add(renewed);
            renewed.goLive(
                    Optional.of(live),
                    caller,
                    clock.instant(),
                    current(live.clientId()).versionId(),
                    shelves.of(live.clientId()).reachedBy(live.source()));
            audit.record(
                    "scenario.published",
                    "client " + live.clientId() + ", version " + renewed.number(),
                    "block " + block.name() + ", version " + version.number());
        }
    }
}
