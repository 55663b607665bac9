package fr.aiguillage.scenario;

import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.TextEdit;
import fr.aiguillage.script.syntax.Library;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names somebody wherever a scenario names another. */
final class Naming {

    private Naming() {}

    /** The text with the successor's name at each place where a directory without the other would not be understood. */
    static String instead(String source, Library library, Directory directory, String successor, String leaver) {
        List<Person> others = directory.people().stream()
                .filter(person -> !person.name().equals(leaver))
                .toList();
        Directory without = new Directory(
                directory.client(),
                others,
                directory.hours(),
                directory.rotas(),
                directory.tables(),
                directory.numbers(),
                directory.zone());
        SourceText text = new SourceText(Proof.SCENARIO, source);
        Set<Diagnostic> known =
                new HashSet<>(Scenarios.compile(text, library, directory).diagnostics());
        List<TextEdit> edits = Scenarios.compile(text, library, without).diagnostics().stream()
                .filter(fault -> fault.code() == Code.UNKNOWN_PERSON)
                .filter(fault -> fault.file().equals(Proof.SCENARIO))
                .filter(fault -> !known.contains(fault))
                .map(fault -> new TextEdit(fault.span(), successor))
                .distinct()
                .toList();
        return TextEdit.apply(source, edits);
    }
}
