package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.scenario.DossierImport;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.runtime.Move;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** Calls for a plumber, which a secretary takes. */
@ArquillianTest
abstract class PlumberIT {

    static final String PLUMBER = "06-plombier-chauffagiste";
    static final String PLUMBERS_NUMBER = "01 99 00 06 00";

    @Deployment
    static WebArchive product() {
        return Product.shared();
    }

    @EJB
    AsSecretary secretary;

    @EJB
    AsAssistant assistant;

    @Inject
    DossierImport dossiers;

    @Inject
    Distribution distribution;

    @Inject
    CallService calls;

    @Inject
    PresenceService presence;

    @Inject
    DirectoryService directories;

    @BeforeEach
    void a_plumber_is_a_client_and_nobody_is_on_the_telephone() throws Exception {
        assertThat(dossiers.importDossier(PLUMBER, dossier())).noneMatch(Diagnostic::isError);
        secretary.call(() -> {
            presence.ready();
            while (!calls.open().isEmpty()) { // one that waited comes when another ends
                calls.open().forEach(state -> calls.send(state.call().id(), Map.of()));
            }
            return null;
        });
    }

    static Dossier dossier() {
        return DossierReader.read(PLUMBER, DossierFiles.bundled(PLUMBER));
    }

    long announced(String calledNumber) {
        return distribution
                .announce(calledNumber, "06 39 98 90 25", Optional.empty())
                .id();
    }

    CallState shown(long call) throws Exception {
        return secretary.call(() -> calls.show(call)).orElseThrow();
    }

    CallService.Moved move(long call, int after, Move move) throws Exception {
        return secretary.call(() -> calls.move(call, after, move)).orElseThrow();
    }

    long gasSmell() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        move(call, 0, new Move.Answer("problème", "odeur de gaz"));
        move(call, 1, new Move.Answer("adresse", "3 allée des Charmes"));
        move(call, 2, new Move.Answer("téléphone", "06 39 98 90 24"));
        return call;
    }
}
