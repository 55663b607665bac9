package fr.aiguillage.message;

import java.util.List;
import java.util.Objects;

/**
 * A message that the secretary has read and sends. Its texts are made fit to be stored and sent: the end of a call never
 * fails on a character.
 *
 * @param callId the call that it tells
 * @param callReference the same, as people read it
 * @param takenBy the first name of whoever took the call
 * @param ordinal its rank among the messages of the call, from 1
 * @param clientId the client company of the call
 * @param copyOf those whom it is written to, when the recipient has a copy of it; empty when it is written to him
 * @param copies those who have a copy of it
 * @param written the body as the engine wrote it
 * @param sent the body as the secretary sends it
 */
public record MessageDraft(
        long callId,
        String callReference,
        String takenBy,
        int ordinal,
        long clientId,
        Recipient recipient,
        List<Recipient> copyOf,
        List<Recipient> copies,
        Channel channel,
        boolean urgent,
        String subject,
        String written,
        String sent) {

    static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_REFERENCE = 80;

    public MessageDraft {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(channel, "channel");
        callReference = PlainText.line(callReference, LONGEST_REFERENCE);
        takenBy = PlainText.line(takenBy, LONGEST_REFERENCE);
        copyOf = List.copyOf(copyOf);
        copies = List.copyOf(copies);
        subject = PlainText.line(subject, LONGEST_SUBJECT);
        written = PlainText.lines(written);
        sent = PlainText.lines(sent);
    }
}
