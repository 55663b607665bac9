package fr.aiguillage.message;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a mail is set with, besides the words of its message.
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
        String acknowledge) {}
