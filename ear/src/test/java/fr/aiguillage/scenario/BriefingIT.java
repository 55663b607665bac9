package fr.aiguillage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.diagnostic.Diagnostic;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What a secretary reads before she answers for a client, and who has. */
@ArquillianTest
class BriefingIT {

    private static final String PLUMBER = "06-plombier-chauffagiste";

    @Deployment
    static WebArchive product() {
        return Product.shared();
    }

    @EJB
    private AsSecretary secretary;

    @EJB
    private AsAssistant assistant;

    @Inject
    private DossierImport dossiers;

    @Inject
    private DirectoryService directories;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private BriefingService briefings;

    @Test
    void a_briefing_is_read_once_by_each_secretary_and_a_new_version_has_its_own() throws Exception {
        Dossier dossier = DossierReader.read(PLUMBER, DossierFiles.bundled(PLUMBER));
        assertThat(dossiers.importDossier(PLUMBER, dossier)).noneMatch(Diagnostic::isError);
        Client client = directories.clientOf("01 99 00 06 00").orElseThrow();
        String changed = dossier.scenarioText().text() + "\n# autrement\n";
        scenarios.importLive(client, changed, dossier.testText().text());
        long version = scenarios.live(client.id()).orElseThrow().scenarioVersionId();

        assertThat(secretary.call(() -> briefings.unread())).contains(version);
        Briefing briefing = secretary.call(() -> briefings.of(version)).orElseThrow();
        assertThat(briefing.readAt()).isEmpty();
        assertThat(briefing.parts())
                .anySatisfy(part -> {
                    assertThat(part.subject()).isEqualTo(Briefing.Subject.GREETING);
                    assertThat(part.lines().get(0)).startsWith("Sanitherm Dépannage, bonjour");
                })
                .anySatisfy(part -> assertThat(part.subject()).isEqualTo(Briefing.Subject.INSTRUCTIONS));

        secretary.call(() -> {
            briefings.understood(version);
            briefings.understood(version);
            return null;
        });
        assertThat(secretary.call(() -> briefings.unread())).doesNotContain(version);
        assertThat(secretary.call(() -> briefings.of(version)).orElseThrow().readAt())
                .isPresent();
        assertThat(secretary.callOther(() -> briefings.unread())).contains(version);

        scenarios.importLive(
                client, dossier.scenarioText().text(), dossier.testText().text());
        long next = scenarios.live(client.id()).orElseThrow().scenarioVersionId();
        assertThat(secretary.call(() -> briefings.unread())).contains(next).doesNotContain(version);
    }

    @Test
    void nobody_but_a_secretary_says_that_a_briefing_is_read() {
        Throwable refusal = catchThrowable(() -> assistant.call(() -> {
            briefings.understood(1);
            return null;
        }));
        assertThat(refusal).hasStackTraceContaining("EJBAccessException");
    }
}
