package fr.aiguillage.scenario;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Library;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Programs compiled already, by the versions they were made of: none of them changes, nor the blocks with which a scenario's
 * version went live, so no program goes stale.
 */
@ApplicationScoped
class Programs {

    private static final int MOST = 2_000;

    private record Key(long scenario, long directory) {}

    private final Cache<Key, Optional<Program>> compiled =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** The program of a version that is or was live; empty when it does not compile with that directory. */
    Optional<Program> program(ScenarioVersion scenario, Supplier<Library> blocks, ClientDirectory directory) {
        return compiled.get(
                new Key(scenario.id(), directory.versionId()),
                key -> Scenarios.compile(
                                new SourceText(Proof.SCENARIO, scenario.source()),
                                blocks.get(),
                                directory.sheet().directory())
                        .program());
    }
}
