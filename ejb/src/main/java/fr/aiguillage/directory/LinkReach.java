package fr.aiguillage.directory;

import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.sheet.SheetEdits;
import fr.aiguillage.script.sheet.Written;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import java.util.List;
import java.util.Optional;

/** What a client may change by its link: absences, hours, and whose turn it is; whoever works there and all else stays. */
final class LinkReach {

    private LinkReach() {}

    /** Whether two texts, both read without an error, differ in nothing but what a client may change. */
    static boolean allows(String before, ClientSheet old, String after, ClientSheet renewed) {
        SourceText oldText = new SourceText("", before);
        SourceText newText = new SourceText("", after);
        Directory one = old.directory();
        Directory other = renewed.directory();
        return SheetEdits.company(oldText).equals(SheetEdits.company(newText))
                && one.tables().equals(other.tables())
                && names(one).equals(names(other))
                && one.people().stream()
                        .allMatch(person -> sheet(oldText, person).equals(sheet(newText, person)));
    }

    /** Who and what there is, by name. */
    private static List<List<String>> names(Directory directory) {
        return List.of(
                directory.people().stream().map(Person::id).toList(),
                directory.people().stream().map(Person::name).toList(),
                directory.hours().stream().map(OpeningHours::name).toList(),
                directory.rotas().stream().map(Rota::name).toList());
    }

    private static Optional<Written> sheet(SourceText text, Person person) {
        return SheetEdits.person(text, person.id()).map(sheet -> sheet.with(Keyword.ABSENT, List.of()));
    }
}
