package fr.aiguillage.scenario;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.SourceText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Programs compiled already, by the versions they were made of: neither changes, so none goes stale. */
@ApplicationScoped
class Programs {

    private static final int MOST = 2_000;

    private record Key(long scenario, long directory) {}

    private final Cache<Key, Optional<Program>> compiled =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** The program; empty when the scenario does not compile with that directory. */
    Optional<Program> program(ScenarioVersion scenario, ClientDirectory directory) {
        return compiled.get(
                new Key(scenario.id(), directory.versionId()),
                key -> Scenarios.compile(
                                new SourceText("scénario", scenario.source()),
                                directory.sheet().directory())
                        .program());
    }
}
