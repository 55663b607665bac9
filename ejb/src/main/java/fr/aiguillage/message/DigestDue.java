package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** When somebody's next summary of calls is due, and up to when the last one told. */
@Entity
@Table(name = "digest")
class DigestDue {

    /** How long a message may still be on its way into the database under the time at which it was sent. */
    static final Duration SETTLING = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "digest_seq")
    @SequenceGenerator(name = "digest_seq", sequenceName = "digest_seq", allocationSize = 50)
    private long id;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(name = "person_id", updatable = false)
    private String personId;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "told_until")
    private Instant toldUntil;

    DigestDue() {}

    static DigestDue of(long clientId, String personId, Instant nextAt, Instant now) {
        var due = new DigestDue();
        due.clientId = clientId;
        due.personId = personId;
        due.nextAt = nextAt;
        due.toldUntil = now;
        return due;
    }

    /** The client has chosen that time. */
    void move(Instant next) {
        nextAt = next;
    }

    /** What was sent before that instant is told; the next one is due at that time. */
    void told(Instant until, Instant next) {
        toldUntil = until;
        nextAt = next;
    }

    /** Up to when a summary that is made now tells. */
    static Instant until(Instant now) {
        return now.minus(SETTLING);
    }

    boolean isDue(Instant now) {
        return !until(now).isBefore(nextAt);
    }

    long clientId() {
        return clientId;
    }

    String personId() {
        return personId;
    }

    Instant nextAt() {
        return nextAt;
    }

    Instant toldUntil() {
        return toldUntil;
    }
}
