package fr.aiguillage.message;

import fr.aiguillage.script.runtime.SmsLength;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a message is set with, besides its words: a mail with all of it, an SMS with the link alone.
 *
 * @param client the company's name
 * @param reference the call's; empty when it tells none
 * @param takenBy the first name of whoever took the call
 * @param at when it was written, which is before it was sent when somebody else has not read it
 * @param zone by whose clocks the client lives
 * @param locale the language of the client's directory
 * @param template the client's own; empty when mails look as the house's do
 * @param acknowledge the address at which it is acknowledged; empty when nobody asks for that
 */
record Stationery(
        String client,
        String reference,
        String takenBy,
        Instant at,
        ZoneId zone,
        Locale locale,
        Optional<String> template,
        String acknowledge) {

    /** What stands below an SMS that is to be acknowledged; nothing below another. */
    String smsTail() {
        return acknowledge.isEmpty() ? "" : SmsLength.plain("\n" + Words.get("SMS_ACKNOWLEDGE", locale)) + acknowledge;
    }
}
