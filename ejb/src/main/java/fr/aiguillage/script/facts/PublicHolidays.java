package fr.aiguillage.script.facts;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * French public holidays: Code du travail, article L3133-1; for Alsace-Moselle article L3134-13; for the overseas
 * departments the commemoration of the abolition of slavery, décret n° 83-1003.
 */
public enum PublicHolidays {
    METROPOLE,
    ALSACE_MOSELLE,
    GUADELOUPE,
    MARTINIQUE,
    GUYANE,
    REUNION,
    MAYOTTE;

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final Map<Integer, LocalDate> EASTERS = new ConcurrentHashMap<>();

    /** Whether that date is a public holiday in this region. */
    public boolean isHoliday(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        if (FIXED.contains(day) || isLocal(day)) {
            return true;
        }
        LocalDate easter = EASTERS.computeIfAbsent(date.getYear(), PublicHolidays::easter);
        long afterEaster = date.toEpochDay() - easter.toEpochDay();
        return afterEaster == 1
                || afterEaster == 39
                || afterEaster == 50
                || this == ALSACE_MOSELLE && afterEaster == -2;
    }

    private boolean isLocal(MonthDay day) {
        return switch (this) {
            case METROPOLE -> false;
            case ALSACE_MOSELLE -> day.equals(MonthDay.of(12, 26));
            case GUADELOUPE -> day.equals(MonthDay.of(5, 27));
            case MARTINIQUE -> day.equals(MonthDay.of(5, 22));
            case GUYANE -> day.equals(MonthDay.of(6, 10));
            case REUNION -> day.equals(MonthDay.of(12, 20));
            case MAYOTTE -> day.equals(MonthDay.of(4, 27));
        };
    }

    /** Easter Sunday of a Gregorian year, by the anonymous algorithm that J. Meeus gives (Astronomical Algorithms, 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
