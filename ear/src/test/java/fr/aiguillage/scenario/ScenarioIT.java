package fr.aiguillage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.container.Product;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A scenario's versions from the draft to the one that answers calls. */
@ArquillianTest
class ScenarioIT {

    private static final String PLUMBER = "06-plombier-chauffagiste";

    @Deployment
    static WebArchive product() {
        return Product.shared();
    }

    @EJB
    private AsAssistant assistant;

    @Inject
    private DossierImport dossiers;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private DirectoryService directories;

    private long plumber() {
        dossiers.importDossier(PLUMBER, DossierReader.read(PLUMBER, DossierFiles.bundled(PLUMBER)));
        return directories.clientOf("01 99 00 06 00").orElseThrow().id();
    }

    private TextStanding standing(long client) throws Exception {
        return assistant.call(() -> scenarios.standings()).get(client);
    }

    private static ScenarioRefused.Reason refused(ThrowingCallable step) {
        return catchThrowableOfType(ScenarioRefused.class, step).reason();
    }

    @Test
    void a_draft_answers_calls_once_somebody_else_has_approved_it() throws Exception {
        long client = plumber();
        VersionLine before = standing(client).live().orElseThrow();
        long answering = scenarios.live(client).orElseThrow().scenarioVersionId();
        ScenarioVersion live =
                assistant.call(() -> scenarios.version(answering)).orElseThrow();
        assertThat(live.line()).isEqualTo(before);
        ScenarioVersion draft =
                assistant.call(() -> scenarios.save(client, live.source() + "# autrement\n", live.tests()));
        assertThat(draft.number()).isGreaterThan(before.number());
        assertThat(standing(client).live()).contains(before);
        assertThat(standing(client).pending()).contains(draft.line());
        assertThat(refused(() -> assistant.call(() -> scenarios.approve(draft.id()))))
                .isEqualTo(ScenarioRefused.Reason.OWN_WORK);
        assertThat(refused(() -> assistant.call(() -> scenarios.publish(draft.id()))))
                .isEqualTo(ScenarioRefused.Reason.WRONG_STATE);
        assistant.callOther(() -> scenarios.approve(draft.id()));
        ScenarioVersion published = assistant.call(() -> scenarios.publish(draft.id()));
        assertThat(standing(client).live()).contains(published.line());
        assertThat(standing(client).pending()).isEmpty();
        assertThat(assistant.call(() -> scenarios.summary(client)).orElseThrow().versions())
                .filteredOn(version -> version.state() == TextVersion.State.LIVE)
                .extracting(ScenarioVersion::id)
                .containsExactly(draft.id());
        assertThat(refused(() -> assistant.callOther(() -> scenarios.approve(-1))))
                .isEqualTo(ScenarioRefused.Reason.UNKNOWN);
    }
}
