package fr.aiguillage.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Library;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final String PLUMBER = "06-plombier-chauffagiste";

    @Test
    void the_successor_is_named_wherever_the_other_was_and_nothing_else_changes() {
        Dossier dossier = DossierReader.read(PLUMBER, DossierFiles.bundled(PLUMBER));
        String source = dossier.scenarioText().text();
        Directory directory = dossier.sheet().directory();
        assertThat(source).contains("M. Lagarrigue");

        String renamed = Naming.instead(source, Library.EMPTY, directory, "Mme Joncour", "M. Lagarrigue");

        assertThat(renamed).isEqualTo(source.replace("M. Lagarrigue", "Mme Joncour"));
        assertThat(Scenarios.compile(new SourceText("", renamed), directory).diagnostics())
                .filteredOn(Diagnostic::isError)
                .isEmpty();
    }

    @Test
    void who_is_not_named_changes_nothing() {
        Dossier dossier = DossierReader.read(PLUMBER, DossierFiles.bundled(PLUMBER));
        String source = dossier.scenarioText().text();

        assertThat(Naming.instead(source, Library.EMPTY, dossier.sheet().directory(), "Mme Joncour", "M. Personne"))
                .isEqualTo(source);
    }
}
