package fr.aiguillage.directory;

import fr.aiguillage.directory.DirectoryRefused.Reason;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.util.List;

/**
 * The text of a directory as it is read.
 *
 * @param sheet what it says
 * @param errors what is wrong in it
 */
record Reading(ClientSheet sheet, List<Diagnostic> errors) {

    static Reading of(String text) {
        SourceText source = new SourceText("annuaire", text);
        Diagnostics diagnostics = new Diagnostics(source);
        ClientSheet sheet = DirectoryReader.read(source, diagnostics);
        return new Reading(
                sheet, diagnostics.sorted().stream().filter(Diagnostic::isError).toList());
    }

    /** Refuses a text in which something is wrong. */
    void requireOrder() throws DirectoryRefused {
        if (!errors.isEmpty()) {
            throw new DirectoryRefused(Reason.FAULTS, List.of(), errors);
        }
    }
}
