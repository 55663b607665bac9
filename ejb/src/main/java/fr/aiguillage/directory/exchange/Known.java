package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.sheet.SheetBatch;
import fr.aiguillage.script.sheet.Written;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import java.util.List;
import java.util.Map;

/** A client, and its directory as it is now. The same client is the same, whatever its directory says. */
record Known(Client client, ClientDirectory directory) {

    List<Person> people() {
        return directory.sheet().directory().people();
    }

    SourceText text() {
        return new SourceText("annuaire", directory.text());
    }

    /** What everybody's sheet says, by ids. Reads the text anew: ask once. */
    Map<String, Written> sheets() {
        return SheetBatch.people(text());
    }

    AbsenceWords language() {
        return AbsenceWords.of(Keywords.in(text()).locale());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known known && known.client.id() == client.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(client.id());
    }
}
