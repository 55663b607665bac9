package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.facts.Absence;
import fr.aiguillage.script.facts.DateSpan;
import fr.aiguillage.script.facts.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How an absence from one day to another is written in a directory of one language. */
enum AbsenceWords {
    FRENCH("du %s au %s", Locale.FRENCH),
    ENGLISH("from %s to %s", Locale.ENGLISH);

    private final String pattern;
    private final DateTimeFormatter day;

    AbsenceWords(String pattern, Locale locale) {
        this.pattern = pattern;
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    }

    static AbsenceWords of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    String of(DateSpan span) {
        return pattern.formatted(day(span.first()), day(span.last()));
    }

    private String day(LocalDate date) {
        String written = day.format(date);
        return this == FRENCH ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** The last absence of somebody that goes from one day to another; only such have room in two cells. */
    static Optional<DateSpan> last(Person person) {
        return person.absences().stream()
                .map(Absence::when)
                .filter(DateSpan.class::isInstance)
                .map(DateSpan.class::cast)
                .max(Comparator.comparing(DateSpan::last).thenComparing(DateSpan::first));
    }
}
