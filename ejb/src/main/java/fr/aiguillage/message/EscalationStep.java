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
import java.time.Instant;
import java.util.Locale;

/** One thing that was done so that an urgent message is read. */
@Entity
@Table(name = "escalation_step")
public class EscalationStep {

    /** What was done. */
    public enum Kind {
        /** The message was sent to somebody again, or to somebody else. */
        SENT,
        /** Nobody was left to write to: somebody has to telephone. */
        TO_TELEPHONE,
        /** A secretary takes it on her to telephone. */
        TAKEN,
        /** She reached nobody. */
        NOT_REACHED,
        /** Somebody says that he has read it. */
        ACKNOWLEDGED;

        /** The words of it. */
        public String words(Locale locale) {
            return Words.of(this, locale);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation_step_seq")
    @SequenceGenerator(name = "escalation_step_seq", sequenceName = "escalation_step_seq", allocationSize = 50)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "escalation_id", updatable = false)
    private Escalation escalation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "person_id", updatable = false)
    private String personId;

    @Column(updatable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private String madeBy;

    EscalationStep() {}

    static EscalationStep of(
            Escalation escalation, Kind kind, Recipient person, Channel channel, Instant at, String by) {
        var step = new EscalationStep();
        step.escalation = escalation;
        step.kind = kind;
        step.personId = person.personId();
        step.person = person.name();
        step.channel = channel;
        step.madeAt = at;
        step.madeBy = by;
        return step;
    }

    Escalation escalation() {
        return escalation;
    }

    boolean isTo(Ladder.Rung rung) {
        return kind == Kind.SENT && personId.equals(rung.recipient().personId()) && channel == rung.channel();
    }

    /** What was done. */
    public Kind kind() {
        return kind;
    }

    /** To whom, or by whom it was read; may be empty. */
    public String person() {
        return person;
    }

    /** By which way, when it was sent. */
    public Channel channel() {
        return channel;
    }

    /** When. */
    public Instant madeAt() {
        return madeAt;
    }

    /** The account that did it; empty when it went by itself. */
    public String madeBy() {
        return madeBy;
    }
}
