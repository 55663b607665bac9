package fr.aiguillage.message;

import java.util.Locale;
import java.util.Map;

/** What a mail relay does wrong. */
enum SmtpFault {
    DOES_NOT_LISTEN(Map.of()),
    IS_BUSY_AT_THE_DOOR(Map.of("GREETING", "421 too many connections")),
    REFUSES_AT_THE_DOOR(Map.of("GREETING", "554 no service for you")),
    HANGS_UP_AT_THE_DOOR(Map.of("GREETING", FaultySmtp.HANG_UP)),
    SAYS_NOTHING_AT_THE_DOOR(Map.of("GREETING", FaultySmtp.SILENCE)),
    REFUSES_THE_SENDER(Map.of("MAIL", "553 not your address")),
    WANTS_AN_ACCOUNT(Map.of("RCPT", "530 authentication required")),
    HANGS_UP_BEFORE_THE_RECIPIENT(Map.of("RCPT", FaultySmtp.HANG_UP)),
    HANGS_UP_BEFORE_THE_MESSAGE(Map.of("DATA", FaultySmtp.HANG_UP)),
    HANGS_UP_BETWEEN_THE_MESSAGE_AND_ITS_ANSWER(Map.of(".", FaultySmtp.HANG_UP)),
    SAYS_NOTHING_TO_THE_MESSAGE(Map.of(".", FaultySmtp.SILENCE)),
    REFUSES_RECIPIENTS_FOR_NOW(Map.of("RCPT", "450 greylisted")),
    REFUSES_MESSAGES_FOR_NOW(Map.of("DATA", "451 local error")),
    REFUSES_ONE_RECIPIENT_FOR_GOOD(Map.of("RCPT TO:<one@example.org>", "550 no such user")),
    ACCEPTS_AND_SENDS_BACK(Map.of());

    final Map<String, String> answers;

    SmtpFault(Map<String, String> answers) {
        this.answers = answers;
    }

    /** Whether it is an answer that does not come. */
    boolean isSilence() {
        return name().startsWith("SAYS_NOTHING");
    }

    /** How many of the messages come to nothing. */
    int failed(int messages) {
        return switch (this) {
            case REFUSES_ONE_RECIPIENT_FOR_GOOD -> 1;
            case ACCEPTS_AND_SENDS_BACK -> messages;
            default -> 0;
        };
    }

    /** Why those come to nothing. */
    DeliveryReason reason() {
        return this == ACCEPTS_AND_SENDS_BACK ? DeliveryReason.UNDELIVERABLE : DeliveryReason.ADDRESS_REFUSED;
    }

    /** Whether it may have a message without saying so. */
    boolean leavesDoubt() {
        return this == HANGS_UP_BETWEEN_THE_MESSAGE_AND_ITS_ANSWER || this == SAYS_NOTHING_TO_THE_MESSAGE;
    }

    @Override
    public String toString() {
        return "a mail relay that " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
