package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.scenario.DossierImport;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** The directory of a plumber. */
@ArquillianTest
abstract class PlumberDirectoryIT {

    static final String PLUMBER = "06-plombier-chauffagiste";

    @Deployment
    static WebArchive product() {
        return Product.shared();
    }

    @EJB
    AsAssistant assistant;

    @EJB
    AsSecretary secretary;

    @Inject
    DossierImport dossiers;

    @Inject
    DirectoryService directories;

    long plumber;

    @BeforeEach
    void the_plumber_is_a_client() throws Exception {
        assistant.call(
                () -> dossiers.importDossier(PLUMBER, DossierReader.read(PLUMBER, DossierFiles.bundled(PLUMBER))));
        plumber = client(PLUMBER);
    }

    long client(String code) throws Exception {
        return secretary.call(() -> directories.clients()).stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    ClientDirectory now() throws Exception {
        return secretary.call(() -> directories.current(plumber)).orElseThrow();
    }

    ClientDirectory change(String from, String to) throws Exception {
        ClientDirectory now = now();
        assertThat(now.text()).contains(from);
        return assistant.call(() -> directories.change(
                new DirectoryChange(plumber, now.versionId(), now.text().replace(from, to), DirectoryOrigin.FORM, to)));
    }
}
