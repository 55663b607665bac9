package fr.aiguillage.directory;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import fr.aiguillage.directory.FileTurn.Fault;
import fr.aiguillage.directory.FileTurn.Note;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.Repeated;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the events of one calendar as turns of a client's people. */
final class EventReader {

    private static final int YEARS_AHEAD = 10;

    private final EventTime times;
    private final EventPeople people;
    private final ZoneId clocks;
    private final LocalDate today;
    private final Map<String, List<LocalDateTime>> moved = new HashMap<>();

    EventReader(ICalendar file, Directory directory, LocalDate today) {
        times = new EventTime(file, directory.zone());
        people = new EventPeople(directory.people());
        clocks = directory.zone();
        this.today = today;
        file.getEvents().forEach(this::noteMoved);
    }

    /** One time of a repeated event that has an event of its own is taken from the repeated one. */
    private void noteMoved(VEvent event) {
        if (event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null && event.getUid() != null) {
            times.local(event.getRecurrenceId(), event.getRecurrenceId().getValue())
                    .ifPresent(at -> moved.computeIfAbsent(event.getUid().getValue(), uid -> new ArrayList<>())
                            .add(at));
        }
    }

    FileTurn read(int number, VEvent event) {
        String title = event.getSummary() == null || event.getSummary().getValue() == null
                ? ""
                : event.getSummary().getValue().strip();
        var start = event.getDateStart();
        if (start == null || start.getValue() == null) {
            return FileTurn.refused(number, title, Fault.NO_START);
        }
        if (times.isLost(start) || event.getDateEnd() != null && times.isLost(event.getDateEnd())) {
            return FileTurn.refused(number, title, Fault.UNKNOWN_ZONE);
        }
        Optional<LocalDateTime> from = times.local(start, start.getValue());
        Optional<LocalDateTime> to = from.flatMap(begin -> end(event, begin));
        if (from.isEmpty() || to.isEmpty()) {
            return FileTurn.refused(number, title, from.isEmpty() ? Fault.NO_START : Fault.NO_END);
        }
        if (!from.get().isBefore(to.get())) {
            return FileTurn.refused(number, title, Fault.ENDS_BEFORE_IT_BEGINS);
        }
        return turn(number, title, event, new HourSpan(from.get(), to.get()));
    }

    private FileTurn turn(int number, String title, VEvent event, HourSpan first) {
        EventPeople.Found found = people.of(title, event.getAttendees());
        FileTurn turn = new FileTurn(
                number,
                title,
                Optional.of(first),
                found.person(),
                List.of(first),
                List.of(),
                Optional.empty(),
                notes(event));
        if (event.getStatus() != null && Status.cancelled().equals(event.getStatus())) {
            return turn.but(Fault.CANCELLED);
        }
        if (found.person().isEmpty()) {
            return turn.but(found.several() ? Fault.SEVERAL_PEOPLE : Fault.UNKNOWN_PERSON);
        }
        if (first.from().toLocalDate().isAfter(today.plusYears(YEARS_AHEAD))) {
            return turn.but(Fault.TOO_FAR);
        }
        return event.getRecurrenceRule() == null
                ? isOver(first) && dates(event, first).isEmpty() ? turn.but(Fault.OVER) : with(turn, event, first)
                : repeated(turn, event, first);
    }

    /** A turn that comes once, and on the other dates that the event names. */
    private FileTurn with(FileTurn turn, VEvent event, HourSpan first) {
        List<Moment> moments = new ArrayList<>(List.of(first));
        moments.addAll(dates(event, first));
        return taken(turn, turn.person(), moments, List.of(), turn.notes());
    }

    private FileTurn repeated(FileTurn turn, VEvent event, HourSpan first) {
        Recurrence rule = event.getRecurrenceRule().getValue();
        if (rule == null || rule.getFrequency() == null) {
            return turn.but(Fault.REPEATS_OTHERWISE);
        }
        Optional<LocalDateTime> until =
                Optional.ofNullable(rule.getUntil()).flatMap(end -> times.local(event.getDateStart(), end));
        EventRepeat repeat;
        List<Moment> moments;
        try {
            repeat = new EventRepeat(first, rule, until, today);
            moments = new ArrayList<>(repeat.moments());
        } catch (IllegalArgumentException overlapping) {
            return turn.but(Fault.OVERLAPS_ITSELF);
        }
        boolean byRule = repeat.rule().isPresent();
        boolean words = byRule || repeat.hasWords();
        boolean none = moments.isEmpty();
        moments.removeIf(this::isOver);
        moments.addAll(dates(event, first));
        List<HourSpan> except = exceptions(event, first);
        if (moments.isEmpty() || except.size() > EventRepeat.MOST_DATES) {
            return turn.but(none && !words || !moments.isEmpty() ? Fault.REPEATS_OTHERWISE : Fault.OVER);
        }
        Set<Note> notes = EnumSet.noneOf(Note.class);
        notes.addAll(turn.notes());
        if (byRule) {
            notes.add(Note.BY_RULE);
        }
        if (!words) {
            notes.add(Note.BY_DATES);
            moments.removeIf(date -> except.stream().anyMatch(date::equals));
        }
        return taken(turn, turn.person(), moments, words ? except : List.of(), notes);
    }

    private static FileTurn taken(
            FileTurn turn, Optional<Person> person, List<Moment> moments, List<HourSpan> except, Set<Note> notes) {
        return new FileTurn(
                turn.number(), turn.title(), turn.first(), person, moments, except, Optional.empty(), notes);
    }

    private Set<Note> notes(VEvent event) {
        Set<Note> notes = EnumSet.noneOf(Note.class);
        ICalDate date = event.getDateStart().getValue();
        if (times.isFloating(event.getDateStart(), date)) {
            notes.add(Note.NO_ZONE);
        } else if (event.getRecurrenceRule() != null
                && date.hasTime()
                && !times.zone(event.getDateStart(), date).getRules().equals(clocks.getRules())) {
            notes.add(Note.OTHER_CLOCK);
        }
        return notes;
    }

    private Optional<LocalDateTime> end(VEvent event, LocalDateTime begin) {
        DateOrDateTimeProperty end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            return times.local(end, end.getValue());
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Optional.of(
                    begin.plus(Duration.ofMillis(event.getDuration().getValue().toMillis())));
        }
        return event.getDateStart().getValue().hasTime() ? Optional.empty() : Optional.of(begin.plusDays(1));
    }

    private List<Moment> dates(VEvent event, HourSpan first) {
        List<Moment> dates = new ArrayList<>();
        for (var more : event.getRecurrenceDates()) {
            for (ICalDate date : more.getDates()) {
                times.local(more, date)
                        .map(at -> like(first, at))
                        .filter(d -> !isOver(d))
                        .ifPresent(dates::add);
            }
        }
        return dates.size() > EventRepeat.MOST_DATES ? dates.subList(0, EventRepeat.MOST_DATES) : dates;
    }

    private List<HourSpan> exceptions(VEvent event, HourSpan first) {
        List<HourSpan> exceptions = new ArrayList<>();
        for (var less : event.getExceptionDates()) {
            for (ICalDate date : less.getValues()) {
                times.local(less, date)
                        .map(at -> date.hasTime() ? at : at.with(first.from().toLocalTime()))
                        .map(at -> like(first, at))
                        .filter(d -> !isOver(d))
                        .ifPresent(exceptions::add);
            }
        }
        if (event.getUid() != null) {
            moved.getOrDefault(event.getUid().getValue(), List.of()).forEach(at -> exceptions.add(like(first, at)));
        }
        return exceptions;
    }

    private static HourSpan like(HourSpan first, LocalDateTime at) {
        return new HourSpan(at, at.plus(Duration.between(first.from(), first.to())));
    }

    private boolean isOver(Moment moment) {
        if (moment instanceof Repeated repeated) {
            return !repeated.last().equals(LocalDate.MAX)
                    && repeated.last().plusDays(repeated.days()).isBefore(today);
        }
        if (moment instanceof Recurring recurring) {
            return !recurring.starts().lastStart().plus(recurring.length()).isAfter(today.atStartOfDay());
        }
        return moment instanceof HourSpan span && !span.to().isAfter(today.atStartOfDay());
    }
}
