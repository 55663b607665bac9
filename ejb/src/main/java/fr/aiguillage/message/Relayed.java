package fr.aiguillage.message;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What somebody is told who gets a message because somebody else has not read it. */
record Relayed(Message message, Locale locale, ZoneId zone) {

    /** The subject, which says from the start that it is a reminder. */
    String subject(Recipient to) {
        return say(isSame(to) ? "RELAYED_SUBJECT_SAME" : "RELAYED_SUBJECT");
    }

    /** What happened, then the message as it was sent. */
    String body(Recipient to) {
        return say(isSame(to) ? "RELAYED_BODY_SAME" : "RELAYED_BODY") + "\n\n" + message.sent();
    }

    private boolean isSame(Recipient to) {
        return to.personId().equals(message.recipientId());
    }

    private String say(String key) {
        String time = DateTimeFormatter.ofPattern(Words.get("RELAYED_TIME", locale), locale)
                .format(message.sentAt().atZone(zone));
        return Words.get(key, locale)
                .replace("$who", message.recipientName())
                .replace("$subject", message.subject())
                .replace("$channel", message.channel().words(locale))
                .replace("$at", time);
    }
}
