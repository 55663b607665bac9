package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Always;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PublicHolidays;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.facts.WeekStart;
import fr.aiguillage.script.source.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code astreinte}: a moment, a colon and a person on each line; {@code la semaine commence le vendredi à 18h00};
 * {@code à tour de rôle} and several people; {@code remplacement} for a swap; {@code secours} for who stands behind.
 */
final class RotaReader {

    private final Keywords keywords;
    private final RotaPeople people;
    private final Diagnostics diagnostics;

    RotaReader(Keywords keywords, List<Person> people, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.people = new RotaPeople(people, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The rota, and behind it the one of those who stand behind when lines say who they are. */
    List<Rota> read(Node node) {
        Cursor header = new Cursor(keywords, node.line().tokens());
        header.accept(Keyword.ROTA);
        Optional<Phrase> name = header.phraseUntil(List.of(TokenKind.COLON), List.of());
        WeekStart weekStart = WeekStart.MONDAY;
        Shifts first = new Shifts();
        Shifts behind = new Shifts();
        for (Node child : node.children()) {
            Cursor cursor = new Cursor(keywords, child.line().tokens());
            if (cursor.accept(Keyword.WEEK_STARTS)) {
                weekStart = weekStart(cursor).orElse(weekStart);
            } else if (cursor.accept(Keyword.BACKUP)) {
                behind.addAll(line(cursor, weekStart, true));
            } else {
                first.addAll(line(cursor, weekStart, false));
            }
            child.childless(diagnostics, keywords, Keyword.ROTA);
        }
        if (node.children().isEmpty()) {
            diagnostics.add(Code.MISSING_PART, node.line().span(), keywords.spelling(Keyword.ROTA), "@person");
        }
        String called = name.map(Phrase::text).orElse("");
        Rota rota = new Rota(called, first.inOrder());
        return behind.isEmpty() ? List.of(rota) : List.of(rota, new Rota(Rota.backupOf(called), behind.inOrder()));
    }

    /** Shifts as they are written, those of swaps before the others. */
    private static final class Shifts {

        private final List<Rota.Shift> swaps = new ArrayList<>();
        private final List<Rota.Shift> others = new ArrayList<>();

        void addAll(List<Rota.Shift> shifts) {
            shifts.forEach(shift -> (shift.swap() ? swaps : others).add(shift));
        }

        boolean isEmpty() {
            return swaps.isEmpty() && others.isEmpty();
        }

        List<Rota.Shift> inOrder() {
            List<Rota.Shift> all = new ArrayList<>(swaps);
            all.addAll(others);
            return all;
        }
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

    /** The shifts of one line; whoever stands behind may do so at any time. */
    private List<Rota.Shift> line(Cursor cursor, WeekStart weekStart, boolean behind) {
        boolean swap = cursor.accept(Keyword.SWAP);
        MomentReader reader = new MomentReader(cursor, weekStart, PublicHolidays.METROPOLE);
        boolean always = behind && !swap && cursor.sees(TokenKind.COLON);
        Optional<Moment> moment = always ? Optional.of(new Always()) : reader.read();
        if (cursor.accept(Keyword.IN_TURN)) {
            return new RoundReader(cursor, weekStart, people, diagnostics).read(moment);
        }
        if (moment.isEmpty() || !cursor.sees(TokenKind.COLON) && !cursor.atEnd()) {
            reader.unreadable(diagnostics);
            moment = Optional.empty();
        }
        boolean linked = cursor.accept(TokenKind.COLON).isPresent();
        List<Keyword> ends = swap ? List.of(Keyword.INSTEAD_OF) : List.of();
        Optional<Phrase> name = linked ? cursor.phraseUntil(List.of(), ends) : Optional.empty();
        if (name.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), ":", "@person");
            return List.of();
        }
        Optional<Person> person = people.of(name.get());
        Optional<Person> replaced = cursor.accept(Keyword.INSTEAD_OF) ? replaced(cursor) : Optional.empty();
        return moment.flatMap(when -> person.map(p -> new Rota.Shift(p.id(), when, replaced.map(Person::id), swap)))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Person> replaced(Cursor cursor) {
        Optional<Phrase> name = cursor.phraseUntil(List.of(), List.of());
        if (name.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), keywords.spelling(Keyword.INSTEAD_OF), "@person");
        }
        return name.flatMap(people::of);
    }
}
