package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.AllOf;
import fr.aiguillage.script.facts.Always;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.Except;
import fr.aiguillage.script.facts.HolidayRule;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.MonthDays;
import fr.aiguillage.script.facts.Nights;
import fr.aiguillage.script.facts.PublicHolidays;
import fr.aiguillage.script.facts.TimeOfDay;
import fr.aiguillage.script.facts.WeekParity;
import fr.aiguillage.script.facts.WeekSpan;
import fr.aiguillage.script.facts.WeekStart;
import fr.aiguillage.script.facts.Weekdays;
import fr.aiguillage.script.source.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rules of the calendar as people write them: {@code lundi à vendredi 8h00–12h00 et 13h30–17h30}, {@code du 1er
 * novembre au 31 mars}, {@code du vendredi 18h30 au lundi 8h00}, {@code semaines paires}.
 *
 * <p>Parts that follow one another must all hold, and what follows {@code sauf} is taken off; the rule ends where the words
 * no longer speak of time.
 */
public final class MomentReader {

    private static final Map<Keyword, PublicHolidays> REGIONS = new EnumMap<>(Map.of(
            Keyword.IN_ALSACE_MOSELLE, PublicHolidays.ALSACE_MOSELLE,
            Keyword.IN_GUADELOUPE, PublicHolidays.GUADELOUPE,
            Keyword.IN_MARTINIQUE, PublicHolidays.MARTINIQUE,
            Keyword.IN_GUYANE, PublicHolidays.GUYANE,
            Keyword.IN_REUNION, PublicHolidays.REUNION,
            Keyword.IN_MAYOTTE, PublicHolidays.MAYOTTE));

    private final Cursor cursor;
    private final WeekStart weekStart;
    private final PublicHolidays region;
    private final RepeatReader repeats;
    private final RuleReader rules;
    private Optional<MomentFault> fault = Optional.empty();
    private boolean endsBeforeItBegins;

    /**
     * @param cursor where the rule begins
     * @param weekStart when even and odd weeks begin
     * @param region whose public holidays
     */
    public MomentReader(Cursor cursor, WeekStart weekStart, PublicHolidays region) {
        this.cursor = cursor;
        this.weekStart = weekStart;
        this.region = region;
        repeats = new RepeatReader(cursor, weekStart);
        rules = new RuleReader(cursor, repeats);
    }

    /** With weeks that begin on Monday at midnight and the holidays of metropolitan France. */
    public MomentReader(Cursor cursor) {
        this(cursor, WeekStart.MONDAY, PublicHolidays.METROPOLE);
    }

    /** The rule that begins here, read as far as it goes; empty, with nothing read, when none begins here. */
    public Optional<Moment> read() {
        Optional<Moment> rule = parts();
        int end = cursor.position();
        while (rule.isPresent() && cursor.accept(Keyword.EXCEPT)) {
            Optional<Moment> exception = parts();
            if (exception.isEmpty()) {
                break;
            }
            rule = Optional.of(new Except(rule.get(), exception.get()));
            end = cursor.position();
        }
        cursor.moveTo(end);
        return rule;
    }

    private Optional<Moment> parts() {
        List<Moment> parts = new ArrayList<>();
        Optional<Moment> part = attempt();
        while (part.isPresent()) {
            parts.add(part.get());
            part = attempt();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(together(parts));
    }

    /** The rule that these words state, up to the end or to a colon; a diagnostic, and empty, when they state none. */
    public Optional<Moment> readWhole(Diagnostics diagnostics) {
        Optional<Moment> moment = read();
        if (moment.isPresent() && (cursor.atEnd() || cursor.sees(TokenKind.COLON))) {
            return moment;
        }
        unreadable(diagnostics);
        return Optional.empty();
    }

    /** Says what is wrong with the words up to a colon, which state no rule, and reads them. */
    void unreadable(Diagnostics diagnostics) {
        Span here = cursor.here();
        Optional<Phrase> rest = cursor.phraseUntil(List.of(TokenKind.COLON), List.of());
        if (fault.isPresent()) {
            fault.get().report(diagnostics);
            return;
        }
        diagnostics.add(
                endsBeforeItBegins ? Code.ENDS_BEFORE_IT_BEGINS : Code.UNREADABLE_MOMENT,
                rest.map(Phrase::span).orElse(here),
                rest.map(Phrase::text).orElse(""));
    }

    /** All of them; hours over midnight belong to the day on which they begin. */
    private static Moment together(List<Moment> parts) {
        List<Moment> days = new ArrayList<>(parts);
        List<Moment> hours = new ArrayList<>();
        days.removeIf(part -> part instanceof TimeOfDay hour && isNight(hour) && hours.add(part));
        if (days.isEmpty() || hours.isEmpty()) {
            return AllOf.of(parts);
        }
        Moment on = AllOf.of(days);
        return AllOf.of(hours.stream()
                .map(TimeOfDay.class::cast)
                .<Moment>map(hour -> new Nights(on, hour.from(), hour.to()))
                .toList());
    }

    private static boolean isNight(TimeOfDay hours) {
        return hours.to().isBefore(hours.from()) && !hours.to().equals(LocalTime.MIDNIGHT);
    }

    private Optional<Moment> attempt() {
        int before = cursor.position();
        Optional<Moment> part;
        try {
            part = cursor.atEnd() ? Optional.empty() : part();
        } catch (MomentFault other) {
            fault = Optional.of(other);
            part = Optional.empty();
        } catch (DateTimeException impossibleDate) {
            part = Optional.empty();
        } catch (IllegalArgumentException backwards) {
            endsBeforeItBegins = true;
            part = Optional.empty();
        }
        if (part.isEmpty()) {
            cursor.moveTo(before);
        }
        return part;
    }

    private Optional<Moment> part() {
        if (cursor.accept(Keyword.EVERY_DAY)) {
            return Optional.of(new Always());
        }
        if (cursor.accept(Keyword.WORKING_DAYS)) {
            Moment weekdays = Weekdays.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            return Optional.of(new Except(weekdays, holidays()));
        }
        if (cursor.accept(Keyword.HOLIDAYS)) {
            return Optional.of(holidays());
        }
        if (cursor.accept(Keyword.EVEN_WEEKS)) {
            return Optional.of(new WeekParity(true, weekStart));
        }
        if (cursor.accept(Keyword.ODD_WEEKS)) {
            return Optional.of(new WeekParity(false, weekStart));
        }
        if (cursor.seesDay()) {
            return Optional.of(days());
        }
        Optional<TimeOfDay> hours = range();
        if (hours.isPresent()) {
            return Optional.of(times(hours.get()));
        }
        Optional<Moment> repeated = repeats.fromDate().or(rules::read);
        if (repeated.isPresent()) {
            return repeated;
        }
        return (cursor.accept(Keyword.ON_DATE) ? onDate() : span()).map(repeats::comingBack);
    }

    /** Those of the region named next, or of the one read for. */
    private Moment holidays() {
        return new HolidayRule(REGIONS.entrySet().stream()
                .filter(named -> cursor.accept(named.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(region));
    }

    private Optional<Moment> onDate() {
        Optional<Moment> dates = DateList.read(cursor);
        return dates.isEmpty() && cursor.seesDay() ? Optional.of(days()) : dates;
    }

    /** {@code du … au …}, of dates, of days and hours, of days of the month, of hours. */
    private Optional<Moment> span() {
        if (!cursor.accept(Keyword.FROM_DATE) && !cursor.accept(Keyword.FROM)) {
            return Optional.empty();
        }
        Optional<Day> first = Day.read(cursor);
        if (first.isEmpty() && cursor.seesDay()) {
            return weekSpan();
        }
        Optional<LocalTime> from = first.isPresent() ? time() : Optional.empty();
        if (first.isEmpty() || !until()) {
            return Optional.empty();
        }
        Optional<Day> last = Day.read(cursor);
        if (from.isPresent()) {
            boolean dayEnds = endsWithDay();
            return last.flatMap(l -> time().flatMap(to -> first.get().span(from.get(), dayEnds ? l.next() : l, to)));
        }
        boolean monthly = cursor.accept(Keyword.OF_THE_MONTH);
        return last.map(l -> monthly
                ? new MonthDays(first.get().day(), l.day())
                : first.get().span(l));
    }

    private Optional<Moment> weekSpan() {
        DayOfWeek firstDay = day();
        Optional<LocalTime> from = time();
        if (!until() || !cursor.seesDay()) {
            return Optional.empty();
        }
        DayOfWeek lastDay = day();
        if (from.isEmpty()) {
            return Optional.of(Weekdays.from(firstDay, lastDay));
        }
        boolean dayEnds = endsWithDay();
        return time().map(to -> new WeekSpan(firstDay, from.get(), dayEnds ? lastDay.plus(1) : lastDay, to));
    }

    private boolean endsWithDay() {
        return !cursor.atEnd() && cursor.peek().key().startsWith("24");
    }

    private boolean until() {
        return cursor.accept(Keyword.UNTIL_DATE) || cursor.accept(Keyword.UNTIL);
    }

    private Moment days() {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        do {
            DayOfWeek first = day();
            int before = cursor.position();
            if (until() && cursor.seesDay()) {
                days.addAll(Weekdays.from(first, day()).days());
            } else {
                cursor.moveTo(before);
                days.add(first);
            }
        } while (anotherDay());
        return new Weekdays(days);
    }

    private boolean anotherDay() {
        int before = cursor.position();
        boolean joined = cursor.accept(TokenKind.COMMA).isPresent() || cursor.accept(Keyword.AND);
        cursor.accept(Keyword.ON_DATE);
        if (joined && cursor.seesDay()) {
            return true;
        }
        cursor.moveTo(before);
        return false;
    }

    private DayOfWeek day() {
        return cursor.acceptDay().orElseThrow();
    }

    private Moment times(TimeOfDay first) {
        List<Moment> ranges = new ArrayList<>();
        Optional<TimeOfDay> range = Optional.of(first);
        while (range.isPresent()) {
            ranges.add(range.get());
            int before = cursor.position();
            range = cursor.accept(Keyword.AND) ? range() : Optional.empty();
            if (range.isEmpty()) {
                cursor.moveTo(before);
            }
        }
        return AnyOf.of(ranges);
    }

    /** The range of hours that begins here; empty, with nothing read, when none does. */
    private Optional<TimeOfDay> range() {
        int before = cursor.position();
        Optional<TimeOfDay> range = Optional.empty();
        if (!cursor.atEnd() && Times.range(cursor.peek().key()).isPresent()) {
            range = Times.range(cursor.next().key());
        } else {
            boolean led = cursor.accept(Keyword.FROM);
            Optional<LocalTime> from = time();
            boolean linked = from.isPresent() && (led ? until() : Times.isDash(cursor));
            Optional<LocalTime> to = linked ? time() : Optional.empty();
            range = to.map(end -> new TimeOfDay(from.get(), end));
        }
        if (range.isEmpty()) {
            cursor.moveTo(before);
        }
        return range;
    }

    private Optional<LocalTime> time() {
        Optional<LocalTime> time =
                cursor.atEnd() ? Optional.empty() : Times.time(cursor.peek().key());
        time.ifPresent(t -> cursor.next());
        return time;
    }
}
