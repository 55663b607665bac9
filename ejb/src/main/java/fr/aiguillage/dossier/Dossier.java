package fr.aiguillage.dossier;

import fr.aiguillage.flowchart.Flowchart;
import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.ScenarioParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A client as files: its directory, its scenario, its test calls. It is how a client moves from one house to another.
 *
 * @param name the folder's name
 * @param directoryText the directory as written
 * @param scenarioText the scenario as written
 * @param testText the test calls as written
 * @param library the blocks that the scenario may use
 * @param sheet what the directory says, as far as it can be read
 * @param program the scenario ready to answer; empty when anything in the dossier is an error
 * @param tests the test calls that can be read
 * @param diagnostics every fault of every file
 */
public record Dossier(
        String name,
        SourceText directoryText,
        SourceText scenarioText,
        SourceText testText,
        Library library,
        ClientSheet sheet,
        Optional<Program> program,
        List<TestCall> tests,
        List<Diagnostic> diagnostics) {

    /** The client's directory and sheet. */
    public static final String DIRECTORY = "annuaire.txt";

    /** The scenario's source. */
    public static final String SCENARIO = "scenario.txt";

    /** The test calls. */
    public static final String TESTS = "appels.yaml";

    /** The folder of the blocks that are the dossier's own. */
    public static final String BLOCKS = "blocs";

    /** The folder in which tables' files may lie, or else beside the directory. */
    public static final String TABLES = "tables";

    /** The folder of the blocks that dossiers beside it share. */
    public static final String LIBRARY = "bibliothèque";

    public Dossier {
        tests = List.copyOf(tests);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether nothing in it is an error. */
    public boolean isSound() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /** The directory with its tables, as it is kept where their files are not. */
    public String keptDirectory() {
        return DirectoryReader.inlined(directoryText, sheet.directory().tables());
    }

    /** The scenario compiled anew with its blocks, with all that there is to say of it. */
    public Compilation compile() {
        return Scenarios.compile(scenarioText, library, sheet.directory());
    }

    /** The blocks that are its own, not shared with other dossiers. */
    public List<SourceText> ownBlocks() {
        return library.blocks().stream()
                .map(Library.Block::source)
                .filter(source -> source.name().startsWith(BLOCKS + "/"))
                .toList();
    }

    /** What answers its calls; only a sound dossier has one. */
    Noticed.Side side() {
        return new Noticed.Side(compile(), sheet.directory());
    }

    /** The text of that file; empty when it is none of the dossier's. */
    Optional<SourceText> text(String file) {
        return Stream.concat(
                        Stream.of(directoryText, scenarioText, testText),
                        library.blocks().stream().map(Library.Block::source))
                .filter(source -> source.name().equals(file))
                .findFirst();
    }

    /** The scenario drawn as far as it can be read, faults or not; drawn anew each time. */
    public Flowchart flowchart() {
        return Flowchart.draw(ScenarioParser.parse(scenarioText, new Diagnostics(scenarioText)));
    }
}
