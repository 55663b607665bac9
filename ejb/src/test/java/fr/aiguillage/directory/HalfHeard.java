package fr.aiguillage.directory;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a secretary typed for somebody whose name she misheard, misspelt or half remembered.
 *
 * @param clientId the client that the caller asked at, of the invented house of 40,000 people; the first has the key 1
 * @param person who was meant
 * @param typed as she typed it
 */
record HalfHeard(long clientId, String person, String typed) {

    /** Five hundred of them, written by people who did not know how the search works. */
    static List<HalfHeard> all() {
        try (InputStream in = HalfHeard.class.getResourceAsStream("/directory/half-heard.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";"))
                    .map(part -> new HalfHeard(Long.parseLong(part[0]), part[1], part[2]))
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The people of one of its clients. */
    static List<Person> people(String directory) {
        SourceText text = new SourceText("annuaire", directory);
        Diagnostics diagnostics = new Diagnostics(text);
        List<Person> people =
                DirectoryReader.read(text, diagnostics).directory().people();
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException(diagnostics.sorted().get(0).toString());
        }
        return people;
    }

    /** At which place he is found, from 1; 0 when he is not. */
    int place(List<PersonMatch> found) {
        for (int i = 0; i < found.size(); i++) {
            PersonMatch match = found.get(i);
            if (match.clientId() == clientId && match.person().name().equals(person)) {
                return i + 1;
            }
        }
        return 0;
    }
}
