package fr.aiguillage.message;

import fr.aiguillage.directory.ClientMail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one recipient is told of one call: as the engine wrote it, as the secretary sent it, by whom and when. A few tell no
 * call: the house wrote them by itself. It is a record of business and never changes; how it travels is told by its
 * {@link Delivery deliveries}.
 */
@Entity
@Table(name = "message")
public class Message {

    private static final String HOUSE = "aiguillage";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_seq")
    @SequenceGenerator(name = "message_seq", sequenceName = "message_seq", allocationSize = 50)
    private long id;

    @Column(name = "call_id", updatable = false)
    private Long callId;

    @Column(updatable = false)
    private int ordinal;

    @Column(name = "call_reference", updatable = false)
    private String callReference = "";

    @Column(name = "taken_by", updatable = false)
    private String takenBy = "";

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(name = "recipient_id", updatable = false)
    private String recipientId;

    @Column(name = "recipient_name", updatable = false)
    private String recipientName;

    @Column(name = "copy_of", updatable = false)
    private String copyOf;

    @Column(updatable = false)
    private String copies;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private boolean urgent;

    @Column(updatable = false)
    private String subject;

    @Column(name = "body_written", updatable = false)
    private String written;

    @Column(name = "body_sent", updatable = false)
    private String sent;

    @Column(name = "corrects_id", updatable = false)
    private Long correctsId;

    @Column(name = "retouched_words", updatable = false)
    private int retouchedWords;

    @Column(name = "sent_by", updatable = false)
    private String sentBy;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private boolean digest;

    Message() {}

    static Message of(MessageDraft draft, String sentBy, Instant sentAt) {
        var message = new Message();
        message.callId = draft.callId();
        message.callReference = draft.callReference();
        message.takenBy = draft.takenBy();
        message.ordinal = draft.ordinal();
        message.clientId = draft.clientId();
        message.recipientId = draft.recipient().personId();
        message.recipientName = draft.recipient().name();
        message.copyOf = Recipient.written(draft.copyOf());
        message.copies = Recipient.written(draft.copies());
        message.channel = draft.channel();
        message.address = draft.recipient().address();
        message.urgent = draft.urgent();
        message.subject = draft.subject();
        message.written = draft.written();
        message.sent = draft.sent();
        message.retouchedWords = Retouch.of(message.written, message.sent).words();
        message.sentBy = sentBy;
        message.sentAt = sentAt;
        return message;
    }

    /**
     * A message to the recipient of another, which it puts right. What the script wrote is, for this one, what the recipient
     * has had so far.
     *
     * @param last the message as the recipient had it last
     */
    static Message correcting(
            Message first, Message last, CorrectionWords words, int ordinal, String text, String by, Instant at) {
        String head = words.head(first.sentAt) + "\n\n";
        var draft = new MessageDraft(
                first.callId,
                first.callReference,
                first.takenBy,
                ordinal,
                first.clientId,
                new Recipient(first.recipientId, first.recipientName, first.address),
                first.copyOf(),
                first.copies(),
                first.channel,
                first.urgent,
                words.subject(first),
                head + last.text(),
                head + text);
        Message second = of(draft, by, at);
        second.correctsId = first.id;
        return second;
    }

    /** What the house itself tells a client, of no call. */
    static Message of(ClientMail mail, Instant sentAt) {
        var recipient = new Recipient("", mail.client(), mail.address());
        return ofNoCall(mail.clientId(), recipient, mail.subject(), mail.body(), mail.by(), sentAt);
    }

    /** A summary of calls: the house writes it, in words that callers said. */
    static Message digest(long clientId, Recipient recipient, String subject, String body, Instant sentAt) {
        Message message = ofNoCall(clientId, recipient, subject, body, HOUSE, sentAt);
        message.digest = true;
        return message;
    }

    private static Message ofNoCall(
            long clientId, Recipient recipient, String subject, String body, String by, Instant sentAt) {
        var message = new Message();
        message.ordinal = 1;
        message.clientId = clientId;
        message.recipientId = recipient.personId();
        message.recipientName = recipient.name();
        message.copyOf = "";
        message.copies = "";
        message.channel = Channel.MAIL;
        message.address = recipient.address();
        message.subject = PlainText.line(subject, MessageDraft.LONGEST_SUBJECT);
        message.written = PlainText.lines(body);
        message.sent = message.written;
        message.sentBy = by;
        message.sentAt = sentAt;
        return message;
    }

    /** The same message for somebody who is told because nobody has said that he has read it. */
    static Message relayed(Message first, Ladder.Rung rung, Relayed words, int ordinal, Instant sentAt) {
        var message = new Message();
        message.callId = first.callId;
        message.callReference = first.callReference;
        message.takenBy = first.takenBy;
        message.ordinal = ordinal;
        message.clientId = first.clientId;
        message.recipientId = rung.recipient().personId();
        message.recipientName = rung.recipient().name();
        message.copyOf = "";
        message.copies = "";
        message.channel = rung.channel();
        message.address = rung.recipient().address();
        message.urgent = true;
        message.subject = PlainText.line(words.subject(rung.recipient()), MessageDraft.LONGEST_SUBJECT);
        message.written = PlainText.lines(words.body(rung.recipient()));
        message.sent = message.written;
        message.sentBy = first.sentBy;
        message.writtenAt = first.writtenAt();
        message.sentAt = sentAt;
        return message;
    }

    /** When it was written; before it was sent, when somebody else has had it and not read it. */
    Instant writtenAt() {
        return writtenAt == null ? sentAt : writtenAt;
    }

    /** The key of the message. */
    public long id() {
        return id;
    }

    /** The key of the call that it tells; only of a message that tells one ({@link #isOfCall}). */
    public long callId() {
        return callId;
    }

    /** Whether it tells a call; the house itself wrote it else. */
    public boolean isOfCall() {
        return callId != null;
    }

    /** Whether it sums up calls, each of which it tells in a few words. */
    boolean isDigest() {
        return digest;
    }

    /** Whether every word of it is the house's own. */
    boolean isHouses() {
        return !isOfCall() && !digest;
    }

    /** The call's reference, as people read it; empty when it tells none. */
    public String callReference() {
        return callReference;
    }

    /** The first name of whoever took the call; empty when it tells none. */
    public String takenBy() {
        return takenBy;
    }

    /** Its rank among the messages of the call, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** The client company. */
    public long clientId() {
        return clientId;
    }

    /** The recipient's stable identifier in the directory; empty for a box or a role. */
    public String recipientId() {
        return recipientId;
    }

    /** The recipient's name on the day of the call. */
    public String recipientName() {
        return recipientName;
    }

    /** Those whom it is written to, when the recipient has a copy of it; empty when it is written to him. */
    public List<Recipient> copyOf() {
        return Recipient.read(copyOf);
    }

    /** Those who have a copy of it. */
    public List<Recipient> copies() {
        return Recipient.read(copies);
    }

    /** The channel that the scenario asked for. */
    public Channel channel() {
        return channel;
    }

    /** The recipient's address on the day of the call; may be empty. */
    public String address() {
        return address;
    }

    /** Whether the scenario called it urgent. */
    public boolean urgent() {
        return urgent;
    }

    /** Its subject, on one line. */
    public String subject() {
        return subject;
    }

    /** The body as the engine wrote it. */
    public String written() {
        return written;
    }

    /** The body as the secretary sent it. */
    public String sent() {
        return sent;
    }

    /** The body as it was sent, without the sentence by which a correction begins. */
    public String text() {
        return correctsId == null ? sent : sent.substring(sent.indexOf("\n\n") + 2);
    }

    /** The message that this one puts right; empty when it puts none right. */
    public Optional<Long> corrects() {
        return Optional.ofNullable(correctsId);
    }

    /** Whether the secretary changed the body. */
    public boolean retouched() {
        return !written.equals(sent);
    }

    /** How many words she changed. */
    public int retouchedWords() {
        return retouchedWords;
    }

    /** The account that sent it. */
    public String sentBy() {
        return sentBy;
    }

    /** When it was sent. */
    public Instant sentAt() {
        return sentAt;
    }
}
