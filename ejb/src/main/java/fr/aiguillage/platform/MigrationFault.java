package fr.aiguillage.platform;

import java.util.Locale;
import java.util.ResourceBundle;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/**
 * Why the database could not be brought up to date.
 *
 * @param url by which the database is reached
 * @param cause what Flyway says of it
 */
record MigrationFault(String url, FlywayException cause) {

    private static final int LONGEST_DETAIL = 600;

    /** What an operator has to know and to do, in French and in English: which database, what happened, the remedy. */
    String sentences() {
        return sentence(Locale.ROOT) + "\n" + sentence(Locale.ENGLISH);
    }

    private String sentence(Locale language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "fr.aiguillage.platform.migration", language, getClass().getClassLoader());
        return String.format(words.getString("fault"), database(), words.getString(remedy()), detail());
    }

    /** Without what may follow it: options, of which one may be a password. */
    private String database() {
        return url.split("[;?]", 2)[0];
    }

    private String remedy() {
        if (cause.getErrorCode() == CoreErrorCode.DB_CONNECTION) {
            return "remedy.unreachable";
        }
        return cause.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                ? "remedy.foreign"
                : "remedy.changed";
    }

    /** Flyway's own words, without the rules that it draws between them. */
    private String detail() {
        String line = String.valueOf(cause.getMessage())
                .replace(url, database())
                .replaceAll("-{4,}|\\s+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "…" : line;
    }
}
