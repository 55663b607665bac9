package fr.aiguillage.script;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.List;
import java.util.Optional;

/**
 * What became of a source text.
 *
 * @param program ready to answer; empty when a diagnostic is an error
 * @param syntax what could be read, whether or not there are faults; a flowchart is drawn from it
 * @param diagnostics every fault and advice, in the order of the text
 */
public record Compilation(Optional<Program> program, ScenarioSyntax syntax, List<Diagnostic> diagnostics) {

    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }
}
