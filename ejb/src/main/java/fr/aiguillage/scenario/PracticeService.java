package fr.aiguillage.scenario;

import fr.aiguillage.dossier.TestCallReader;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The calls with which a secretary practises: the test calls of what answers a client. Nothing of a practice is kept. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class PracticeService {

    @Inject
    private ScenarioVersions versions;

    @Inject
    private ScenarioService scenarios;

    /** The practice calls for that client, in the order of their text; none when no scenario answers its calls. */
    public List<Practice> of(long clientId) {
        return scenarios
                .live(clientId)
                .flatMap(live -> versions.version(live.scenarioVersionId()).map(version -> practices(live, version)))
                .orElse(List.of());
    }

    private static List<Practice> practices(LiveScenario live, ScenarioVersion version) {
        var text = new SourceText("appels de test", version.tests());
        return new TestCallReader(new Diagnostics(text))
                .read(text).stream()
                        .map(test -> new Practice(version.clientId(), live, test))
                        .toList();
    }
}
