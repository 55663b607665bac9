package fr.aiguillage.dossier;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.SourceText;
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
        SourceText directoryText = text(Dossier.DIRECTORY, true);
        SourceText scenarioText = text(Dossier.SCENARIO, true);
        SourceText testText = text(Dossier.TESTS, false);
        Diagnostics inDirectory = new Diagnostics(directoryText);
        ClientSheet sheet = DirectoryReader.read(directoryText, inDirectory);
        found.addAll(inDirectory.sorted());
        Optional<Program> program = Optional.empty();
        if (found.stream().noneMatch(Diagnostic::isError)) {
            Compilation compilation = Scenarios.compile(scenarioText, sheet.directory());
            found.addAll(compilation.diagnostics());
            program = compilation.program();
        }
        Diagnostics inTests = new Diagnostics(testText);
        List<TestCall> tests = new TestCallReader(inTests).read(testText);
        found.addAll(inTests.sorted());
        return new Dossier(name, directoryText, scenarioText, testText, sheet, program, tests, found);
    }

    private SourceText text(String file, boolean needed) {
        SourceText empty = new SourceText(file, "");
        try {
            Optional<byte[]> bytes = files.file(file);
            if (bytes.isEmpty() && needed) {
                add(empty, Code.MISSING_FILE, file);
            }
            return bytes.isEmpty() ? empty : new SourceText(file, utf8(bytes.get()));
        } catch (CharacterCodingException notUtf8) {
            add(empty, Code.UNREADABLE_FILE, file);
        } catch (IOException unreadable) {
            add(empty, Code.UNREADABLE_FILE, String.valueOf(unreadable.getMessage()));
        }
        return empty;
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private void add(SourceText file, Code code, String argument) {
        found.add(new Diagnostic(code, file.name(), file.start(), List.of(argument), ""));
    }
}
