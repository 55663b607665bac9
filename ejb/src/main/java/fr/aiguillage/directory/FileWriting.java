package fr.aiguillage.directory;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.ExceptionDates;
import biweekly.util.ICalDate;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.rota.Turn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

/** Writes turns, and series of them, as the events of one calendar. */
final class FileWriting {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final ICalendar file;
    private final String title;
    private final String key;
    private final Directory directory;
    private final Instant written;
    private final TimezoneAssignment clocks;

    FileWriting(ICalendar file, String title, String key, Directory directory, Instant written) {
        this.file = file;
        this.title = title;
        this.key = key;
        this.directory = directory;
        this.written = written;
        clocks = ZoneOfFile.of(directory.zone());
    }

    /** A turn; a hole is not written. */
    void add(Turn turn) {
        turn.personId().ifPresent(person -> event(person, turn.from(), turn.to()));
    }

    /** Turns that come back, by the client's clocks and not at instants: the clocks change in between. */
    void add(Series series) {
        event(series.person(), series.first().from(), series.first().to()).ifPresent(event -> {
            String until = UNTIL.format(series.last().atZone(directory.zone()).withZoneSameInstant(ZoneOffset.UTC));
            event.addExperimentalProperty("RRULE", series.rule() + ";UNTIL=" + until);
            file.getTimezoneInfo().setTimezone(event.getDateStart(), clocks);
            file.getTimezoneInfo().setTimezone(event.getDateEnd(), clocks);
            if (!series.except().isEmpty()) {
                ExceptionDates except = new ExceptionDates();
                series.except().forEach(at -> except.getValues().add(new ICalDate(date(at), true)));
                event.addExceptionDates(except);
                file.getTimezoneInfo().setTimezone(except, clocks);
            }
        });
    }

    private Optional<VEvent> event(String personId, LocalDateTime from, LocalDateTime to) {
        return directory.person(personId).map(person -> {
            VEvent event = event(person, from, to);
            file.addEvent(event);
            return event;
        });
    }

    private VEvent event(Person person, LocalDateTime from, LocalDateTime to) {
        VEvent event = new VEvent();
        event.setUid(key + "-" + from + "@aiguillage");
        event.setDateTimeStamp(Date.from(written));
        event.setSummary(person.name());
        event.setDescription(title);
        event.setDateStart(date(from));
        event.setDateEnd(date(to));
        event.setTransparency(true);
        return event;
    }

    private Date date(LocalDateTime at) {
        return Date.from(at.atZone(directory.zone()).toInstant().truncatedTo(ChronoUnit.SECONDS));
    }
}
