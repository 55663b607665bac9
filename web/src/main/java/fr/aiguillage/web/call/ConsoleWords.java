package fr.aiguillage.web.call;

import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.script.facts.Reach;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.web.platform.Typography;
import fr.aiguillage.web.platform.Until;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.ResourceBundle;

/** The console's own words in the reader's language. */
final class ConsoleWords {

    private static final String FEATURE = "call_console.";

    private final ResourceBundle bundle;
    private final Locale locale;

    ConsoleWords(Locale locale) {
        this.bundle = ResourceBundle.getBundle("fr.aiguillage.web.messages", locale);
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String get(String key) {
        return bundle.getString(FEATURE + key);
    }

    String get(String key, Object... values) {
        return Typography.fill(get(key), values);
    }

    /** The sentence for one or for several. */
    String count(String key, long many, Object... values) {
        return get(key + (many == 1 ? "_one" : "_many"), values);
    }

    /** Why somebody was found, in a few words; nothing when nothing was looked for. */
    String match(PersonMatch match, String typed) {
        return Typography.fill(
                bundle.getString("match." + match.reason()),
                Typography.french(typed.strip()),
                Typography.french(match.told()));
    }

    /** What came of calling somebody today who was not reached, and when, if that is known. */
    String tried(Attempt attempt, LocalDate today) {
        String key = "tried_" + attempt.outcome();
        return attempt.at()
                .map(time -> get(key + "_at", new Until(locale, today).moment(today.atTime(time))))
                .orElseGet(() -> get(key));
    }

    /** Whether somebody can be called at that local time, and until when that holds. */
    String reach(Reach reach, LocalDateTime at) {
        return new Until(locale, at.toLocalDate()).say(FEATURE + "reach_" + reach.state(), reach.until());
    }
}
