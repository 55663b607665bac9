package fr.aiguillage.scenario;

import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.diagnostic.Diagnostic;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The client companies of a demonstration, from the dossiers that the application brings. One that is there from an earlier
 * start is left as people have made it since.
 */
@Startup
@Singleton
@DependsOn("Migration")
@PermitAll
public class Demonstration {

    @Inject
    private DossierImport imports;

    @Inject
    private DirectoryService directories;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration.dossiers")
    private List<String> dossiers;

    @PostConstruct
    void bringAll() { // a name of its own: Payara Server looks the callback up by its name alone
        if (demonstration) {
            dossiers.stream().filter(name -> !directories.isClient(name)).forEach(this::bring);
        }
    }

    private void bring(String name) {
        imports.importDossier(name, DossierReader.read(name, DossierFiles.bundled(name))).stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .ifPresent(fault -> {
                    throw new IllegalStateException(name + ": " + fault.says(Locale.FRENCH));
                });
    }
}
