package fr.aiguillage.script.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail in which a client's people read at an hour what its callers said since the last one.
 *
 * @param days on which days
 * @param at at what time of day
 * @param instead whether it takes the place of the mails that would have been written to them one by one
 * @param personIds to whom
 */
public record Digest(Moment days, LocalTime at, boolean instead, List<String> personIds) {

    public Digest {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(at, "at");
        personIds = List.copyOf(personIds);
    }

    /** The first time that it is due after that instant; empty when none is in sight. */
    public Optional<Instant> next(Instant after, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(after, zone);
        for (int day = 0; day <= Moment.HORIZON_DAYS; day++) {
            LocalDate date = today.plusDays(day);
            Instant due = date.atTime(at).atZone(zone).toInstant();
            if (due.isAfter(after) && days.holds(date.atTime(at))) {
                return Optional.of(due);
            }
        }
        return Optional.empty();
    }
}
