package fr.aiguillage.web.directory;

import fr.aiguillage.script.facts.DayParts;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A week in words: each day, and from when to when a rule of the calendar holds on it. */
@Dependent
class WeekWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int WEEK = 7;

    @Inject
    private Sentences sentences;

    /** The seven days from that one. */
    List<HoursField.Day> of(Moment open, LocalDate first) {
        return IntStream.range(0, WEEK)
                .mapToObj(first::plusDays)
                .map(date -> new HoursField.Day(day(date), parts(open, date)))
                .toList();
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d", sentences.locale()).format(date);
    }

    private String parts(Moment open, LocalDate date) {
        List<DayParts.Part> parts = DayParts.of(open, date);
        return parts.isEmpty()
                ? sentences.say("directory_company.closed")
                : parts.stream()
                        .map(part -> hour(part.from()) + "–"
                                + (part.to().equals(LocalTime.MIDNIGHT)
                                        ? sentences.say("directory_company.midnight")
                                        : hour(part.to())))
                        .collect(Collectors.joining(", "));
    }

    private String hour(LocalTime time) {
        return DateTimeFormatter.ofPattern(sentences.say("format.hour"), sentences.locale())
                .format(time);
    }
}
