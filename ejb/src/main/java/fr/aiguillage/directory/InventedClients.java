package fr.aiguillage.directory;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A demonstration of a large house: with {@code aiguillage.demonstration.people}, as many people beside those of the
 * dossiers, at clients that have a directory and no scenario.
 */
@Startup
@Singleton
@DependsOn("Migration")
@PermitAll
public class InventedClients {

    @Inject
    private DirectoryService directories;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration.people")
    private int people;

    @PostConstruct
    void inventAll() { // a name of its own: Payara Server looks the callback up by its name alone
        if (demonstration && people > 0) {
            List<String> texts = InventedHouse.directories(people);
            for (int client = 0; client < texts.size(); client++) {
                bring("invente-%04d".formatted(client + 1), texts.get(client));
            }
        }
    }

    private void bring(String code, String directory) {
        SourceText text = new SourceText("annuaire", directory);
        try {
            directories.importSheet(code, DirectoryReader.read(text, new Diagnostics(text)), directory);
        } catch (DirectoryRefused refused) {
            throw new IllegalStateException("an invented number rings for another client", refused);
        }
    }
}
