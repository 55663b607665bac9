package fr.aiguillage.script.syntax;

import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads one date or several: {@code 24 décembre}, {@code 5, 12 et 19 décembre 2026}, {@code 5 mai 2027 et le 7 juin 2027}. */
final class DateList {

    private DateList() {}

    /**
     * Those that begin here, as far as a date that names its month; empty, with nothing read, when none does. A day without
     * its month or year has those of the next.
     */
    static Optional<Moment> read(Cursor cursor) {
        int end = cursor.position();
        List<Day> days = new ArrayList<>();
        int whole = 0;
        for (Optional<Day> day = Day.read(cursor); day.isPresent(); day = another(cursor)) {
            days.add(day.get());
            if (day.get().month() != null) {
                whole = days.size();
                end = cursor.position();
            }
        }
        cursor.moveTo(end);
        return whole == 0 ? Optional.empty() : Optional.of(AnyOf.of(dates(days.subList(0, whole))));
    }

    private static Optional<Day> another(Cursor cursor) {
        boolean joined = cursor.accept(TokenKind.COMMA).isPresent() || cursor.accept(Keyword.AND);
        cursor.accept(Keyword.ON_DATE);
        return joined ? Day.read(cursor) : Optional.empty();
    }

    private static List<Moment> dates(List<Day> days) {
        List<Moment> dates = new ArrayList<>();
        Day later = days.get(days.size() - 1);
        for (int i = days.size() - 1; i >= 0; i--) {
            later = days.get(i).like(later);
            dates.add(later.span(later));
        }
        Collections.reverse(dates);
        return dates;
    }
}
