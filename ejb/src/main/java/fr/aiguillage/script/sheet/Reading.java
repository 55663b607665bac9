package fr.aiguillage.script.sheet;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryOutline.Entry;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text as it is read, and its faults.
 *
 * @param text which text
 * @param people everybody in it
 * @param errors what is wrong in it
 */
record Reading(SourceText text, List<Person> people, List<Diagnostic> errors) {

    static Reading of(SourceText text) {
        Diagnostics diagnostics = new Diagnostics(text);
        List<Person> people =
                DirectoryReader.read(text, diagnostics).directory().people();
        return new Reading(
                text,
                people,
                diagnostics.sorted().stream().filter(Diagnostic::isError).toList());
    }

    Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** What has become of it with that text: faults count when they were not there before. */
    Outcome after(String changed) {
        if (changed.equals(text.text())) {
            return new Outcome.Edited(changed);
        }
        Reading other = of(new SourceText(text.name(), changed));
        List<String> known = new ArrayList<>(errors.stream().map(Reading::words).toList());
        List<Diagnostic> faults = other.errors().stream()
                .filter(fault -> !known.remove(words(fault)))
                .toList();
        if (faults.isEmpty()) {
            return new Outcome.Edited(changed);
        }
        List<Entry> lines = DirectoryOutline.of(other.text()).entries().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.under().stream()))
                .toList();
        return new Outcome.Faulty(
                changed, faults.stream().map(fault -> located(fault, lines)).toList());
    }

    private static String words(Diagnostic fault) {
        return fault.code() + " " + fault.arguments();
    }

    private static Outcome.Fault located(Diagnostic fault, List<Entry> lines) {
        return lines.stream()
                .filter(line -> line.place().line() == fault.span().line())
                .findFirst()
                .map(line -> new Outcome.Fault(line.keyword(), line.said(), fault))
                .orElse(new Outcome.Fault(Optional.empty(), "", fault));
    }
}
