package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** How mails to a client look from a moment on, in its own template; an empty one is the house's look again. */
@Entity
@Table(name = "mail_template")
public class MailTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_template_seq")
    @SequenceGenerator(name = "mail_template_seq", sequenceName = "mail_template_seq", allocationSize = 50)
    private long id;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(updatable = false)
    private String source;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private String madeBy;

    MailTemplate() {}

    static MailTemplate of(long clientId, String source, Instant madeAt, String madeBy) {
        var template = new MailTemplate();
        template.clientId = clientId;
        template.source = source;
        template.madeAt = madeAt;
        template.madeBy = madeBy;
        return template;
    }

    /** The template as it is written. */
    public String source() {
        return source;
    }

    /** When it went live. */
    public Instant madeAt() {
        return madeAt;
    }

    /** The account that put it live. */
    public String madeBy() {
        return madeBy;
    }
}
