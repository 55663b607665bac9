package fr.aiguillage.script.analysis;

import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Minutes, hours and days, as they follow a number. */
final class TimeUnits {

    private static final Map<Keyword, Duration> UNITS = Map.of(
            Keyword.MINUTES, Duration.ofMinutes(1),
            Keyword.HOURS_LONG, Duration.ofHours(1),
            Keyword.DAYS, Duration.ofDays(1));

    private TimeUnits() {}

    /** Reads the unit that comes next: so many of it; empty, with nothing read, when none does. */
    static Optional<Duration> accept(Cursor cursor, long amount) {
        for (Map.Entry<Keyword, Duration> unit : UNITS.entrySet()) {
            if (cursor.accept(unit.getKey())) {
                return Optional.of(unit.getValue().multipliedBy(amount));
            }
        }
        return Optional.empty();
    }
}
