package fr.aiguillage.script.facts;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What comes back by a rule of RFC 5545: the first Saturday of every month. It is reckoned on the client's clock: what
 * begins at eight and lasts a day ends at eight, also in the nights when the clocks change.
 *
 * @param starts when it begins
 * @param length how long it lasts, no longer than {@link #LONGEST}; one that begins before another has ended goes on
 */
public record Recurring(Recurrence starts, Duration length) implements Moment {

    /** A year. */
    public static final Duration LONGEST = Duration.ofDays(366);

    public Recurring {
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a turn lasts a year at most: " + length);
        }
    }

    @Override
    public boolean holds(LocalDateTime at) {
        Optional<LocalDateTime> begun = starts.startBefore(at);
        return begun.isPresent() && at.isBefore(begun.get().plus(length));
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        LocalTime from = starts.from().toLocalTime();
        return new TreeSet<>(List.of(from, from.plus(length)));
    }
}
