package fr.aiguillage.script.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A dated stretch of time that comes back every so many days: one week of three, one day of two. It is reckoned on the
 * client's clock, so that a turn that begins at eight begins at eight after the clocks have changed too.
 *
 * @param from the first time it begins, included
 * @param to the first time it ends, excluded, after {@code from} and not after the second time it begins
 * @param days how many days after it began it begins again, at least one
 * @param last the last date on which it may begin; {@link LocalDate#MAX} when it comes back for ever
 */
public record Repeated(LocalDateTime from, LocalDateTime to, int days, LocalDate last) implements Moment {

    /** Ten years: whatever comes back more seldom is said by its dates. */
    public static final int LONGEST = 3653;

    public Repeated {
        if (!to.isAfter(from) || days < 1 || days > LONGEST || to.isAfter(from.plusDays(days))) {
            throw new IllegalArgumentException("a stretch comes back before it ends: " + from + " " + to + " " + days);
        }
    }

    /** The same for ever. */
    public Repeated(LocalDateTime from, LocalDateTime to, int days) {
        this(from, to, days, LocalDate.MAX);
    }

    @Override
    public boolean holds(LocalDateTime at) {
        if (at.isBefore(from)) {
            return false;
        }
        long gone = ChronoUnit.DAYS.between(from, at) / days * days;
        return at.isBefore(to.plusDays(gone))
                && !from.toLocalDate().plusDays(gone).isAfter(last);
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return new TreeSet<>(List.of(from.toLocalTime(), to.toLocalTime()));
    }
}
