package fr.aiguillage.directory;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.TimeZone;
import java.util.stream.IntStream;

/** A client's clocks as a calendar file tells them, so that what comes back at eight comes back at eight in summer too. */
final class ZoneOfFile {

    /** From which year on the file tells them. */
    private static final int FIRST_YEAR = 2000;

    private static final int WEEK = 7;

    private ZoneOfFile() {}

    /** Those clocks, by the rules that they keep to since. */
    static TimezoneAssignment of(ZoneId zone) {
        VTimezone component = new VTimezone(zone.getId());
        for (ZoneOffsetTransitionRule change : zone.getRules().getTransitionRules()) {
            add(component, change);
        }
        if (component.getStandardTimes().isEmpty()) {
            StandardTime always = new StandardTime();
            LocalDateTime first = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);
            ZoneOffset offset = zone.getRules().getOffset(first);
            fill(always, first, offset, offset);
            component.addStandardTime(always);
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private static void add(VTimezone component, ZoneOffsetTransitionRule change) {
        boolean summer = change.getOffsetAfter().getTotalSeconds()
                > change.getStandardOffset().getTotalSeconds();
        LocalDateTime first = change.createTransition(FIRST_YEAR).getDateTimeBefore();
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        fill(observance, first, change.getOffsetBefore(), change.getOffsetAfter());
        observance.setRecurrenceRule(yearly(change));
        if (observance instanceof DaylightSavingsTime daylight) {
            component.addDaylightSavingsTime(daylight);
        } else {
            component.addStandardTime((StandardTime) observance);
        }
    }

    private static Recurrence yearly(ZoneOffsetTransitionRule change) {
        int first = change.getDayOfMonthIndicator();
        Recurrence.Builder rule = new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(change.getMonth().getValue());
        if (change.getDayOfWeek() == null) {
            return rule.byMonthDay(first).build();
        }
        DayOfWeek day = DayOfWeek.values()[change.getDayOfWeek().getValue() % WEEK];
        boolean last = first < 0 || first == change.getMonth().minLength() - WEEK + 1;
        if (last || first % WEEK == 1) {
            return rule.byDay(last ? -1 : first / WEEK + 1, day).build();
        }
        return rule.byDay(day)
                .byMonthDay(IntStream.range(first, first + WEEK).boxed().toList())
                .build();
    }

    private static void fill(Observance observance, LocalDateTime first, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                first.getYear(),
                first.getMonthValue(),
                first.getDayOfMonth(),
                first.getHour(),
                first.getMinute(),
                0,
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1_000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1_000L));
    }
}
