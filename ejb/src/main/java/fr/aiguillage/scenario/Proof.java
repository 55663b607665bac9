package fr.aiguillage.scenario;

import fr.aiguillage.dossier.Difference;
import fr.aiguillage.dossier.TestCall;
import fr.aiguillage.dossier.TestCallReader;
import fr.aiguillage.dossier.TestCallRun;
import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of a scenario before it answers anybody.
 *
 * @param compilation the scenario compiled, with its diagnostics
 * @param testFaults what cannot be read in the test calls
 * @param verdicts each test call and what became of it
 */
public record Proof(Compilation compilation, List<Diagnostic> testFaults, List<Verdict> verdicts) {

    /** What the scenario's text is called among the places of diagnostics; a block is called by its file or its name. */
    public static final String SCENARIO = "scénario";

    /**
     * A test call played.
     *
     * @param difference the first thing that went otherwise; empty when the call passes, or cannot be played
     * @param played whether there was a program to play it
     * @param walked what happened in the call
     */
    public record Verdict(TestCall test, Optional<Difference> difference, boolean played, List<Entry> walked) {

        public Verdict {
            walked = List.copyOf(walked);
        }

        static Verdict of(TestCall test, Optional<Program> program, Directory directory) {
            return program.map(p -> new Verdict(
                            test, TestCallRun.run(test, p, directory), true, TestCallRun.entries(test, p, directory)))
                    .orElseGet(() -> new Verdict(test, Optional.empty(), false, List.of()));
        }

        /** Whether the call went as expected. */
        public boolean passed() {
            return played && difference.isEmpty();
        }
    }

    public Proof {
        testFaults = List.copyOf(testFaults);
        verdicts = List.copyOf(verdicts);
    }

    static Proof of(String source, String tests, Library library, Directory directory) {
        Compilation compilation = Scenarios.compile(new SourceText(SCENARIO, source), library, directory);
        SourceText testText = new SourceText("appels de test", tests);
        Diagnostics inTests = new Diagnostics(testText);
        List<Verdict> verdicts = new ArrayList<>();
        for (TestCall test : new TestCallReader(inTests).read(testText)) {
            verdicts.add(Verdict.of(test, compilation.program(), directory));
        }
        return new Proof(compilation, inTests.sorted(), verdicts);
    }

    /** Whether nothing stands against the scenario answering calls. */
    public boolean holds() {
        return compilation.program().isPresent()
                && testFaults.stream().noneMatch(Diagnostic::isError)
                && verdicts.stream().allMatch(Verdict::passed);
    }
}
