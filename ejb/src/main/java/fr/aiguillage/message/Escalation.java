package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * How a call's urgent message is brought to somebody who reads it, in the delay that its client set: it waits, tells the next
 * one, waits again; when nobody is left it is a task of whoever answers calls; the first who says that he has read it, by
 * whatever way, ends it.
 */
@Entity
@Table(name = "escalation")
class Escalation {

    /** Where it stands. */
    enum State {
        /** Waits for somebody to say that he has read it, until the next one is told. */
        WAITING,
        /** Somebody has to telephone. */
        TASK,
        /** Somebody has read it. */
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation_seq")
    @SequenceGenerator(name = "escalation_seq", sequenceName = "escalation_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "call_id", updatable = false)
    private long callId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "message_id", updatable = false)
    private Message message;

    @Column(name = "last_message_id")
    private long lastMessageId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "delay_seconds", updatable = false)
    private int delaySeconds;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "taken_by")
    private String takenBy = "";

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    Escalation() {}

    static Escalation of(Message message, Duration delay, Instant now) {
        var escalation = new Escalation();
        escalation.callId = message.callId();
        escalation.message = message;
        escalation.lastMessageId = message.id();
        escalation.state = State.WAITING;
        escalation.delaySeconds = Math.toIntExact(delay.toSeconds());
        escalation.startedAt = now;
        escalation.nextAt = now.plus(delay);
        return escalation;
    }

    /** Somebody else was told: it waits for him. */
    void told(Message last, Instant now) {
        lastMessageId = last.id();
        nextAt = now.plusSeconds(delaySeconds);
    }

    /** Nobody is left to write to. */
    void becomeTask(Instant now) {
        state = State.TASK;
        nextAt = now;
    }

    /** Whoever answers calls telephones now. Answers false when there is nothing to do. */
    boolean take(String by) {
        if (state != State.TASK) {
            return false;
        }
        takenBy = by;
        return true;
    }

    /** Nobody was reached: it is a task again after the delay. */
    void tryAgain(Instant now) {
        takenBy = "";
        nextAt = now.plusSeconds(delaySeconds);
    }

    /** Answers false when it had ended before. */
    boolean end() {
        if (state == State.ENDED) {
            return false;
        }
        state = State.ENDED;
        return true;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    boolean isTask() {
        return state == State.TASK;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(nextAt);
    }

    long id() {
        return id;
    }

    long callId() {
        return callId;
    }

    Message message() {
        return message;
    }

    long lastMessageId() {
        return lastMessageId;
    }

    String takenBy() {
        return takenBy;
    }
}
