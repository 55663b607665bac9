package fr.aiguillage.dossier;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a dossier whole: every fault of every file, never only the first. */
public final class DossierReader {

    private static final ClientSheet NOBODY = new ClientSheet(
            "", List.of(), "", List.of(), List.of(), new Directory("", List.of(), List.of(), List.of()));

    private final String name;
    private final DossierFiles files;
    private final List<Diagnostic> found = new ArrayList<>();

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
        Optional<Program> program = scenarioText.flatMap(text -> program(text, sheet.directory(), known));
        return new Dossier(
                name,
                directoryText.orElse(new SourceText(Dossier.DIRECTORY, "")),
                scenarioText.orElse(new SourceText(Dossier.SCENARIO, "")),
                testText.orElse(new SourceText(Dossier.TESTS, "")),
                sheet,
                program.filter(p -> known),
                testText.map(this::tests).orElse(List.of()),
                found);
    }

    private ClientSheet sheet(SourceText text) {
        Diagnostics diagnostics = new Diagnostics(text);
        ClientSheet sheet = DirectoryReader.read(text, diagnostics);
        found.addAll(diagnostics.sorted());
        return sheet;
    }

    /** While the directory has faults, what the scenario says of the client's people and hours cannot be judged. */
    private Optional<Program> program(SourceText text, Directory directory, boolean known) {
        Compilation compilation = Scenarios.compile(text, directory);
        compilation.diagnostics().stream()
                .filter(diagnostic -> known || !diagnostic.code().judgesDirectory())
                .forEach(found::add);
        return compilation.program();
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
            return bytes.isEmpty() ? Optional.empty() : Optional.of(new SourceText(file, utf8(bytes.get())));
        } catch (CharacterCodingException notUtf8) {
            add(Code.UNREADABLE_FILE, file, file);
        } catch (IOException unreadable) {
            add(Code.UNREADABLE_FILE, file, String.valueOf(unreadable.getMessage()));
        }
        return Optional.empty();
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private void add(Code code, String file, String argument) {
        found.add(new Diagnostic(code, file, new Span(1, 1, 1), List.of(argument), ""));
    }
}
