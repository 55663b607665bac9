package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PublicHolidays;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.facts.WeekStart;
import fr.aiguillage.script.source.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code astreinte}: a moment, a colon and a person on each line; {@code la semaine commence le vendredi à 18h00}. */
final class RotaReader {

    private final Keywords keywords;
    private final List<Person> people;
    private final Map<List<String>, Person> byName = new HashMap<>();
    private final Diagnostics diagnostics;

    RotaReader(Keywords keywords, List<Person> people, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.people = people;
        this.diagnostics = diagnostics;
        people.forEach(person -> byName.put(Phrase.keys(person.name()), person));
    }

    Rota read(Node node) {
        Cursor header = new Cursor(keywords, node.line().tokens());
        header.accept(Keyword.ROTA);
        Optional<Phrase> name = header.phraseUntil(List.of(TokenKind.COLON), List.of());
        WeekStart weekStart = WeekStart.MONDAY;
        List<Rota.Shift> shifts = new ArrayList<>();
        for (Node child : node.children()) {
            Cursor cursor = new Cursor(keywords, child.line().tokens());
            if (cursor.accept(Keyword.WEEK_STARTS)) {
                weekStart = weekStart(cursor).orElse(weekStart);
            } else {
                shift(cursor, weekStart).ifPresent(shifts::add);
            }
            child.childless(diagnostics, keywords, Keyword.ROTA);
        }
        if (node.children().isEmpty()) {
            diagnostics.add(Code.MISSING_PART, node.line().span(), keywords.spelling(Keyword.ROTA), "@person");
        }
        return new Rota(name.map(Phrase::text).orElse(""), shifts);
    }

    private Optional<WeekStart> weekStart(Cursor cursor) {
        Optional<DayOfWeek> day = cursor.acceptDay();
        boolean linked = day.isPresent() && cursor.accept(Keyword.AT);
        Span here = cursor.here();
        Optional<Phrase> words = cursor.phraseUntil(List.of(), List.of());
        Optional<LocalTime> time =
                words.filter(w -> linked).flatMap(w -> Times.time(w.text().toLowerCase(Locale.ROOT)));
        if (time.isEmpty()) {
            diagnostics.add(
                    Code.UNREADABLE_MOMENT,
                    words.map(Phrase::span).orElse(here),
                    words.map(Phrase::text).orElse(""));
        }
        return time.map(t -> new WeekStart(day.orElseThrow(), t));
    }

    private Optional<Rota.Shift> shift(Cursor cursor, WeekStart weekStart) {
        Optional<Moment> moment = new MomentReader(cursor, weekStart, PublicHolidays.METROPOLE).readWhole(diagnostics);
        boolean linked = cursor.accept(TokenKind.COLON).isPresent();
        Optional<Phrase> name = cursor.phraseUntil(List.of(), List.of());
        if (!linked || name.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), ":", "@person");
            return Optional.empty();
        }
        Optional<Person> person = Optional.ofNullable(
                byName.get(name.get().tokens().stream().map(Token::key).toList()));
        if (person.isEmpty()) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_PERSON,
                    name.get().span(),
                    name.get().text(),
                    () -> people.stream().map(Person::name).toList());
        }
        return moment.flatMap(when -> person.map(p -> new Rota.Shift(p.id(), when)));
    }
}
