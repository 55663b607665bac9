package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.dossier.Difference;
import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.TestCall;
import fr.aiguillage.dossier.TestCallRun;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.security.HouseTask;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings a client into the house from its dossier: all of it, or nothing and every fault. */
@Stateless
@PermitAll
public class DossierImport {

    @Inject
    private DirectoryService directories;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private BlockService blocks;

    @Resource
    private SessionContext session;

    /**
     * Imports a dossier; its scenario is live afterwards.
     *
     * @param code what the client is called by from then on, as its dossier's folder
     * @return every fault; when one is an error, nothing was changed
     */
    public List<Diagnostic> importDossier(String code, Dossier dossier) {
        HouseTask.orRole(session, Role.ASSISTANT);
        List<Diagnostic> found = new ArrayList<>(dossier.diagnostics());
        dossier.program()
                .ifPresent(program -> dossier.tests()
                        .forEach(test -> TestCallRun.run(
                                        test, program, dossier.sheet().directory())
                                .ifPresent(difference -> found.add(failed(test, difference)))));
        if (found.stream().noneMatch(Diagnostic::isError)) {
            store(code, dossier).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Diagnostic> store(String code, Dossier dossier) {
        try {
            Client client = directories.importSheet(code, dossier.sheet(), dossier.keptDirectory());
            blocks.importOwn(
                    client, dossier.ownBlocks().stream().map(SourceText::text).toList());
            scenarios.importLive(
                    client, dossier.scenarioText().text(), dossier.testText().text());
            return Optional.empty();
        } catch (DirectoryRefused taken) {
            session.setRollbackOnly();
            return Optional.of(new Diagnostic(
                    Code.DUPLICATE_NUMBER,
                    Dossier.DIRECTORY,
                    dossier.directoryText().start(),
                    taken.words(),
                    ""));
        } catch (ScenarioRefused refused) {
            throw new IllegalStateException("a dossier without an error is proved", refused);
        }
    }

    private static Diagnostic failed(TestCall test, Difference difference) {
        return new Diagnostic(
                Code.FAILED_TEST, Dossier.TESTS, test.span(), List.of(test.id(), difference.says(Locale.FRENCH)), "");
    }
}
