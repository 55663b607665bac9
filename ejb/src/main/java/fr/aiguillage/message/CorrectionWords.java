package fr.aiguillage.message;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** What a correcting message says of itself. */
record CorrectionWords(Locale locale, ZoneId zone) {

    /** The subject of a message that corrects one of that subject; a correction of a correction says it once. */
    String subject(Message first) {
        return first.subject().isEmpty() ? "" : Words.say("correction.subject", locale, first.subject());
    }

    /** The sentence that stands before the text. */
    String head(Instant sentAt) {
        ZonedDateTime at = sentAt.atZone(zone);
        boolean ordinal = at.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return Words.say("correction.head", locale, ordinal ? "1er" : at.getDayOfMonth(), at);
    }
}
