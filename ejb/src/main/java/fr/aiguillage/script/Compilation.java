package fr.aiguillage.script;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.Place;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.List;
import java.util.Optional;

/**
 * What became of a source text.
 *
 * @param program ready to answer; empty when a diagnostic is an error
 * @param syntax what could be read, whether or not there are faults; a flowchart is drawn from it
 * @param diagnostics every fault and advice, in the order of the text, those of the blocks that it uses after its own
 * @param places where each instruction of the program is written, for whoever tells of the program in the author's words
 */
public record Compilation(
        Optional<Program> program, ScenarioSyntax syntax, List<Diagnostic> diagnostics, List<Place> places) {

    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        places = List.copyOf(places);
    }
}
