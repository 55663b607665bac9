package fr.aiguillage.dossier;

import fr.aiguillage.flowchart.Flowchart;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.ScenarioParser;
import java.util.List;
import java.util.Optional;

/**
 * A client as files: its directory, its scenario, its test calls. It is how a client moves from one house to another.
 *
 * @param name the folder's name
 * @param directoryText the directory as written
 * @param scenarioText the scenario as written
 * @param testText the test calls as written
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

    public Dossier {
        tests = List.copyOf(tests);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether nothing in it is an error. */
    public boolean isSound() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /** The scenario drawn as far as it can be read, faults or not; drawn anew each time. */
    public Flowchart flowchart() {
        return Flowchart.draw(ScenarioParser.parse(scenarioText, new Diagnostics(scenarioText)));
    }
}
