package fr.aiguillage.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit trail: written once, never changed. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    private static final int DETAIL_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq", allocationSize = 50)
    private long id;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String detail;

    AuditEvent() {}

    static AuditEvent of(Instant happenedAt, String actor, String action, String subject, String detail) {
        var event = new AuditEvent();
        event.happenedAt = happenedAt;
        event.actor = actor;
        event.action = action;
        event.subject = subject;
        event.detail = detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        return event;
    }
}
