package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The second reading of a message: drawn among all, or asked for by somebody who is not sure of it. It waits until a
 * person who did not send the message has read it; what that person found is kept beside the message, which never changes.
 */
@Entity
@Table(name = "rereading")
public class Rereading {

    /** The most letters that words hold. */
    public static final int LONGEST = 2000;

    /** Why a message is read again. */
    public enum Origin {
        /** It was drawn. */
        SAMPLED,
        /** Somebody asked for it. */
        FLAGGED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rereading_seq")
    @SequenceGenerator(name = "rereading_seq", sequenceName = "rereading_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "message_id", updatable = false)
    private Message message;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String words;

    private String reader;

    @Column(name = "read_at")
    private Instant readAt;

    private String faults;

    private String note;

    Rereading() {}

    static Rereading sampled(Message message, Instant at) {
        return of(message, Origin.SAMPLED, message.sentBy(), at, "");
    }

    static Rereading flagged(Message message, String by, Instant at, String words) {
        return of(message, Origin.FLAGGED, by, at, fit(words));
    }

    private static Rereading of(Message message, Origin origin, String by, Instant at, String words) {
        var rereading = new Rereading();
        rereading.message = message;
        rereading.origin = origin;
        rereading.askedBy = by;
        rereading.askedAt = at;
        rereading.words = words;
        rereading.faults = "";
        rereading.note = "";
        return rereading;
    }

    /** Somebody asks for what was only drawn, and says why. */
    void flag(String by, Instant at, String why) {
        origin = Origin.FLAGGED;
        askedBy = by;
        askedAt = at;
        words = fit(why);
    }

    void read(String by, Instant at, Collection<MessageFault> found, String said) {
        reader = by;
        readAt = at;
        faults = found.stream().sorted().distinct().map(MessageFault::name).collect(Collectors.joining(","));
        note = fit(said);
    }

    private static String fit(String words) {
        String said = words.strip();
        return said.substring(0, Math.min(LONGEST, said.length()));
    }

    /** The key of the second reading. */
    public long id() {
        return id;
    }

    /** What is read again. */
    public Message message() {
        return message;
    }

    /** Why it is. */
    public Origin origin() {
        return origin;
    }

    /** The account that asked for it; of a message that was drawn, the one that sent it. */
    public String askedBy() {
        return askedBy;
    }

    /** Since when it waits, or waited. */
    public Instant askedAt() {
        return askedAt;
    }

    /** What whoever asked for it is not sure of; may be empty. */
    public String words() {
        return words;
    }

    /** The account that read it; empty while it waits. */
    public Optional<String> reader() {
        return Optional.ofNullable(reader);
    }

    /** When it was read; empty while it waits. */
    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    /** What is wrong with it; empty while it waits, or when nothing is. */
    public Set<MessageFault> faults() {
        Set<MessageFault> found = EnumSet.noneOf(MessageFault.class);
        if (!faults.isEmpty()) {
            Arrays.stream(faults.split(",")).map(MessageFault::valueOf).forEach(found::add);
        }
        return found;
    }

    /** What the reader says about it; may be empty. */
    public String note() {
        return note;
    }
}
