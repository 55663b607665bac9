package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Always;
import fr.aiguillage.script.facts.Digest;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads to whom and when a client has its calls summed up: {@code résumé des appels lundi à vendredi à 18h00 à la place des mails
 * : M. Aubrac}.
 */
final class DigestReader {

    private final Diagnostics diagnostics;
    private final List<Cursor> lines = new ArrayList<>();

    DigestReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A line, read once everybody is known. */
    void line(Cursor cursor) {
        lines.add(cursor);
    }

    /** All that was read. */
    List<Digest> read(Directory directory) {
        return lines.stream()
                .flatMap(cursor -> digest(cursor, directory).stream())
                .toList();
    }

    private Optional<Digest> digest(Cursor cursor, Directory directory) {
        Span place = cursor.here();
        Moment days = new MomentReader(cursor).read().orElse(new Always());
        Optional<LocalTime> at = cursor.accept(Keyword.AT) && !cursor.atEnd()
                ? Times.time(cursor.next().key())
                : Optional.empty();
        boolean instead = cursor.accept(Keyword.DIGEST_INSTEAD);
        if (at.isEmpty() || cursor.accept(TokenKind.COLON).isEmpty() || cursor.atEnd()) {
            diagnostics.add(Code.UNREADABLE_DIGEST, place);
            return Optional.empty();
        }
        var known = new NamedPeople(directory, diagnostics);
        List<String> people = NamedPeople.ids(cursor, name -> reader(name, known));
        return Optional.of(new Digest(days, at.get(), instead, people));
    }

    /** Whoever is named, when a mail reaches him. */
    private Optional<Person> reader(Phrase name, NamedPeople known) {
        Optional<Person> found = known.named(name);
        if (found.filter(person -> person.mail().isEmpty()).isPresent()) {
            diagnostics.add(Code.DIGEST_WITHOUT_MAIL, name.span(), name.text());
            return Optional.empty();
        }
        return found;
    }
}
