package fr.aiguillage.web.scenario;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.scenario.BlockService;
import fr.aiguillage.scenario.DossierImport;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes a dossier in: all of it, or nothing and every fault. */
@Named
@RequestScoped
public class ScenarioImportBacking {

    @Inject
    private DossierImport dossiers;

    @Inject
    private BlockService blocks;

    @Inject
    private Sentences sentences;

    private List<Part> files;
    private String code;
    private String refused = "";
    private String imported = "";
    private List<Fault> faults = List.of();

    /** Reads the files and imports them. */
    public void take() throws IOException {
        try {
            DossierUpload upload = DossierUpload.read(sent());
            String name = code == null || code.isBlank() ? upload.code() : DossierUpload.code(code);
            if (name.isEmpty()) {
                refused = sentences.say("scenario_import.NO_CODE");
                return;
            }
            take(name, DossierReader.read(name, upload.files(blocks.houseBlocks())));
        } catch (DossierUpload.Refused reason) {
            refused = sentences.say("scenario_import." + reason.fault(), reason.file());
        }
    }

    private void take(String name, Dossier dossier) {
        List<Diagnostic> found = dossiers.importDossier(name, dossier);
        faults = found.stream().map(this::fault).toList();
        long errors = found.stream().filter(Diagnostic::isError).count();
        if (errors == 0) {
            imported = sentences.say("scenario_import.done", dossier.sheet().name());
        } else {
            refused = sentences.count("scenario_import.faults", errors);
        }
    }

    private Fault fault(Diagnostic found) {
        return new Fault(
                found.code().id(),
                found.isError() ? "danger" : "attention",
                found.file(),
                found.span().line(),
                found.span().column(),
                found.says(sentences.locale()),
                found.remedy(sentences.locale()));
    }

    private List<DossierUpload.Sent> sent() {
        List<Part> parts = files == null ? List.of() : files;
        return parts.stream()
                .filter(part -> part.getSize() > 0)
                .map(Uploaded::new)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private record Uploaded(Part part) implements DossierUpload.Sent {

        @Override
        public String name() {
            return part.getSubmittedFileName();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }

    /** The files chosen. */
    public List<Part> getFiles() {
        return files;
    }

    /** Takes the files chosen. */
    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** The client's code, when it is not the folder's name. */
    public String getCode() {
        return code;
    }

    /** Takes the client's code. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Why nothing was imported; empty when something was, or nothing was asked. */
    public String getRefused() {
        return refused;
    }

    /** What was imported; empty when nothing was. */
    public String getImported() {
        return imported;
    }

    /** Every fault and advice. */
    public List<Fault> getFaults() {
        return faults;
    }

    /** A fault of a dossier's file. */
    public record Fault(String code, String kind, String file, int line, int column, String says, String remedy) {}
}
