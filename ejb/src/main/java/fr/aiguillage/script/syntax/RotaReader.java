package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PublicHolidays;
import fr.aiguillage.script.facts.Rota;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code astreinte}: a moment, a colon and a person on each line; {@code la semaine commence le lundi à 8h00}. */
final class RotaReader {

    private final Keywords keywords;
    private final List<Person> people;
    private final Diagnostics diagnostics;

    RotaReader(Keywords keywords, List<Person> people, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.people = people;
        this.diagnostics = diagnostics;
    }

    Rota read(Node node) {
        Cursor header = new Cursor(keywords, node.line().tokens());
        header.accept(Keyword.ROTA);
        String name = node.line().textFrom(header.position());
        LocalTime weekStart = LocalTime.MIDNIGHT;
        List<Rota.Shift> shifts = new ArrayList<>();
        for (Node child : node.children()) {
            Cursor cursor = new Cursor(keywords, child.line().tokens());
            if (cursor.accept(Keyword.WEEK_STARTS)) {
                weekStart = time(cursor).orElse(weekStart);
            } else {
                shift(cursor, weekStart).ifPresent(shifts::add);
            }
        }
        if (shifts.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, node.line().span(), keywords.spelling(Keyword.ROTA), "@person");
        }
        return new Rota(name, shifts);
    }

    private Optional<LocalTime> time(Cursor cursor) {
        Optional<LocalTime> time =
                cursor.atEnd() ? Optional.empty() : Times.time(cursor.next().key());
        if (time.isEmpty()) {
            diagnostics.add(Code.UNREADABLE_MOMENT, cursor.here(), new Phrase(cursor.tokens()).text());
        }
        return time;
    }

    private Optional<Rota.Shift> shift(Cursor cursor, LocalTime weekStart) {
        Optional<Moment> moment = new MomentReader(cursor, weekStart, PublicHolidays.METROPOLE).read();
        if (moment.isEmpty() || cursor.accept(TokenKind.COLON).isEmpty()) {
            diagnostics.add(Code.UNREADABLE_MOMENT, cursor.here(), new Phrase(cursor.tokens()).text());
            return Optional.empty();
        }
        Optional<Phrase> name = cursor.phraseUntil(List.of(), List.of());
        if (name.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), ":", "@person");
            return Optional.empty();
        }
        Optional<Person> person = people.stream()
                .filter(p -> Phrase.keys(p.name()).equals(Phrase.keys(name.get().text())))
                .findFirst();
        if (person.isEmpty()) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_PERSON,
                    name.get().span(),
                    name.get().text(),
                    people.stream().map(Person::name).toList());
        }
        return person.map(p -> new Rota.Shift(p.id(), moment.get()));
    }
}
