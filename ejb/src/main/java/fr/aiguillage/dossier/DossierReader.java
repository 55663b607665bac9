package fr.aiguillage.dossier;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Company;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Library;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a dossier whole: every fault of every file, never only the first. */
public final class DossierReader {

    private static final ClientSheet NOBODY = new ClientSheet(
            "", "", List.of(), List.of(), Company.NONE, new Directory("", List.of(), List.of(), List.of()));

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final DossierFiles files;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();

    private DossierReader(String name, DossierFiles files) {
        this.name = name;
        this.files = files;
    }

    /** Reads the dossier of that name. Never throws for what its files say, nor for a file that cannot be read. */
    public static Dossier read(String name, DossierFiles files) {
        return new DossierReader(name, files).read();
    }

    private Dossier read() {
        Optional<SourceText> directoryText = text(Dossier.DIRECTORY, true);
        Optional<SourceText> scenarioText = text(Dossier.SCENARIO, true);
        Optional<SourceText> testText = text(Dossier.TESTS, false);
        ClientSheet sheet = directoryText.map(this::sheet).orElse(NOBODY);
        boolean known = found.stream().noneMatch(Diagnostic::isError);
        Library library = library();
        Optional<Program> program = scenarioText.flatMap(text -> program(text, library, sheet.directory(), known));
        own(library);
        return new Dossier(
                name,
                directoryText.orElse(new SourceText(Dossier.DIRECTORY, "")),
                scenarioText.orElse(new SourceText(Dossier.SCENARIO, "")),
                testText.orElse(new SourceText(Dossier.TESTS, "")),
                library,
                sheet,
                program.filter(p -> known),
                testText.map(this::tests).orElse(List.of()),
                found);
    }

    private ClientSheet sheet(SourceText text) {
        Diagnostics diagnostics = new Diagnostics(text);
        ClientSheet sheet = DirectoryReader.read(text, this::table, diagnostics);
        found.addAll(diagnostics.sorted());
        if (!diagnostics.hasErrors()) {
            unnamed();
        }
        return sheet;
    }

    /** While the directory has faults, what the scenario says of the client's people and hours cannot be judged. */
    private Optional<Program> program(SourceText text, Library library, Directory directory, boolean known) {
        Compilation compilation = Scenarios.compile(text, library, directory);
        compilation.diagnostics().stream()
                .filter(diagnostic -> known || !diagnostic.code().judgesDirectory())
                .forEach(found::add);
        return compilation.program();
    }

    /** Every block at hand that can be read. */
    private Library library() {
        List<SourceText> texts = new ArrayList<>();
        try {
            files.blocks().forEach((name, bytes) -> decoded(name, bytes).ifPresent(texts::add));
        } catch (IOException unreadable) {
            add(Code.UNREADABLE_FILE, Dossier.BLOCKS, String.valueOf(unreadable.getMessage()));
        }
        return Library.of(texts);
    }

    /** Tables' files that the directory does not name: nobody would ever read what they say. */
    private void unnamed() {
        try {
            files.tables().stream()
                    .filter(file -> !tables.contains(file))
                    .forEach(file -> add(Code.UNNAMED_TABLE_FILE, file, file.substring(file.lastIndexOf('/') + 1)));
        } catch (IOException unreadable) {
            add(Code.UNREADABLE_FILE, Dossier.TABLES, String.valueOf(unreadable.getMessage()));
        }
    }

    /** The faults of the dossier's own blocks, whether or not its scenario uses them. */
    private void own(Library library) {
        library.blocks().stream()
                .filter(block -> block.source().name().startsWith(Dossier.BLOCKS + "/"))
                .flatMap(block -> Scenarios.faults(block, library).stream())
                .filter(fault -> !found.contains(fault))
                .forEach(found::add);
    }

    private List<TestCall> tests(SourceText text) {
        Diagnostics diagnostics = new Diagnostics(text);
        List<TestCall> tests = new TestCallReader(diagnostics).read(text);
        found.addAll(diagnostics.sorted());
        return tests;
    }

    /** The text of a file; empty when there is none, or it cannot be read. */
    private Optional<SourceText> text(String file, boolean needed) {
        try {
            Optional<byte[]> bytes = files.file(file);
            if (bytes.isEmpty() && needed) {
                add(Code.MISSING_FILE, file, file);
            }
            return bytes.flatMap(content -> decoded(file, content));
        } catch (IOException unreadable) {
            add(Code.UNREADABLE_FILE, file, String.valueOf(unreadable.getMessage()));
        }
        return Optional.empty();
    }

    /** A table's file, beside the directory or else in the folder of tables. */
    private Optional<SourceText> table(String file) {
        return spreadsheet(file).or(() -> spreadsheet(Dossier.TABLES + "/" + file));
    }

    /** A file as a spreadsheet saves it: in UTF-8, or else in the alphabet of Windows. */
    private Optional<SourceText> spreadsheet(String file) {
        tables.add(file);
        try {
            return files.file(file)
                    .map(bytes -> Utf8.of(file, bytes)
                            .text()
                            .orElseGet(() -> new SourceText(file, new String(bytes, WINDOWS))));
        } catch (IOException unreadable) {
            add(Code.UNREADABLE_FILE, file, String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    /** A text in UTF-8; a diagnostic, and empty, when it is not. */
    private Optional<SourceText> decoded(String file, byte[] bytes) {
        Utf8 read = Utf8.of(file, bytes);
        if (read.text().isEmpty()) {
            found.add(read.fault());
        }
        return read.text();
    }

    private void add(Code code, String file, String argument) {
        found.add(new Diagnostic(code, file, new Span(1, 1, 1), List.of(argument), ""));
    }
}
