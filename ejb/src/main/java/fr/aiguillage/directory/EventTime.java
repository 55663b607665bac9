package fr.aiguillage.directory;

import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the dates of a calendar file by a client's clocks. A zone is known by its name alone: what the file itself says
 * of its rules may be old, wrong or meant to mislead.
 */
final class EventTime {

    /** The names that Windows gives the zones in which the house's clients are. */
    private static final Map<String, String> WINDOWS = Map.of(
            "Romance Standard Time", "Europe/Paris",
            "W. Europe Standard Time", "Europe/Berlin",
            "Central Europe Standard Time", "Europe/Budapest",
            "Central European Standard Time", "Europe/Warsaw",
            "GMT Standard Time", "Europe/London",
            "Greenwich Standard Time", "Atlantic/Reykjavik",
            "UTC", "Etc/UTC");

    private final ICalendar file;
    private final ZoneId clocks;

    /**
     * @param clocks the client's
     */
    EventTime(ICalendar file, ZoneId clocks) {
        this.file = file;
        this.clocks = clocks;
    }

    /** Whether a date names a zone that nobody knows. */
    boolean isLost(ICalProperty property) {
        return tzid(property).isPresent() && named(property).isEmpty();
    }

    /** Whether a date with an hour names no zone, so that its hour is that of any clock. */
    boolean isFloating(ICalProperty property, ICalDate date) {
        return date.hasTime()
                && tzid(property).isEmpty()
                && !date.getRawComponents().isUtc();
    }

    /** By which clock it goes: the client's, when it names none. */
    ZoneId zone(ICalProperty property, ICalDate date) {
        return date.hasTime() && date.getRawComponents().isUtc()
                ? ZoneOffset.UTC
                : named(property).orElse(clocks);
    }

    /** What the client's clocks show then; empty when there is no such date. */
    Optional<LocalDateTime> local(ICalProperty property, ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        if (raw == null) {
            return Optional.empty();
        }
        try {
            LocalDateTime written = LocalDateTime.of(
                    raw.getYear(),
                    raw.getMonth(),
                    raw.getDate(),
                    date.hasTime() ? raw.getHour() : 0,
                    minute(date, raw));
            return Optional.of(
                    date.hasTime()
                            ? written.atZone(zone(property, date))
                                    .withZoneSameInstant(clocks)
                                    .toLocalDateTime()
                            : written);
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static int minute(ICalDate date, DateTimeComponents raw) {
        return date.hasTime() ? raw.getMinute() : 0;
    }

    private Optional<ZoneId> named(ICalProperty property) {
        return tzid(property).flatMap(name -> {
            String id = name.substring(name.startsWith("/") ? name.lastIndexOf('/', name.lastIndexOf('/') - 1) + 1 : 0);
            String known = WINDOWS.getOrDefault(id, id);
            return ZoneId.getAvailableZoneIds().contains(known) ? Optional.of(ZoneId.of(known)) : Optional.empty();
        });
    }

    private Optional<String> tzid(ICalProperty property) {
        Optional<String> written = Optional.ofNullable(property.getParameters().getTimezoneId());
        return written.or(() -> Optional.ofNullable(file.getTimezoneInfo().getTimezone(property))
                .flatMap(EventTime::id));
    }

    private static Optional<String> id(TimezoneAssignment zone) {
        if (zone.getComponent() != null && zone.getComponent().getTimezoneId() != null) {
            return Optional.of(zone.getComponent().getTimezoneId().getValue());
        }
        return Optional.ofNullable(zone.getGlobalId());
    }
}
