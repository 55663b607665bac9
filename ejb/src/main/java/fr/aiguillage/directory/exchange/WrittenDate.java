package fr.aiguillage.directory.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as files write it: 03/08/2026, 3.8.26, 3 août 2026, 2026-08-03; the day before the month, as French people do. */
final class WrittenDate {

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d", Locale.FRENCH),
            form("d/M/uuuu", Locale.FRENCH),
            form("d/M/uu", Locale.FRENCH),
            form("d MMMM uuuu", Locale.FRENCH),
            form("d MMMM uuuu", Locale.ENGLISH));

    private WrittenDate() {}

    static Optional<LocalDate> read(String words) {
        String plain = words.replaceFirst("[T ]\\d\\d?[:h]\\d\\d.*$", "").replaceFirst("^1er ", "1 ");
        String slashed =
                plain.matches("\\d{1,2}[.\\-/]\\d{1,2}[.\\-/]\\d{2,4}") ? plain.replaceAll("[.-]", "/") : plain;
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(slashed, form));
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
