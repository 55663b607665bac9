package fr.aiguillage.reports;

import java.time.Duration;
import java.util.Optional;

/** The refusals that the row records share. */
final class Require {
    private Require() {}

    static String text(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }

    static void optionalText(Optional<String> value, String name) {
        value.ifPresent(present -> text(present, name));
    }

    static void optionalDuration(Optional<Duration> value, String name) {
        value.ifPresent(present -> that(!present.isNegative(), name + " must not be negative"));
    }

    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
