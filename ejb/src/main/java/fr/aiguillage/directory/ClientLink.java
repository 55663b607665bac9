package fr.aiguillage.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A link by which somebody at a client's keeps its sheet true without an account. The house gives it, for that client alone and
 * for a time; it opens nothing once it has expired or was revoked.
 */
@Entity
@Table(name = "client_link")
public class ClientLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_link_seq")
    @SequenceGenerator(name = "client_link_seq", sequenceName = "client_link_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(updatable = false)
    private String holder;

    @Column(name = "signing_key", updatable = false)
    private String signingKey;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "used_at")
    private Instant usedAt;

    ClientLink() {}

    static ClientLink of(
            long clientId, String holder, String signingKey, Instant expiresAt, Instant createdAt, String createdBy) {
        var link = new ClientLink();
        link.clientId = clientId;
        link.holder = holder;
        link.signingKey = signingKey;
        // whole seconds: the token signs what the database gives back, which may round
        link.expiresAt = expiresAt.truncatedTo(ChronoUnit.SECONDS);
        link.createdAt = createdAt;
        link.createdBy = createdBy;
        return link;
    }

    void revoke(Instant at, String by) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
        }
    }

    void used(Instant at) {
        usedAt = at;
    }

    /** Whether it opens its client's page at that instant. */
    public boolean isOpen(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    /** The key of the link. */
    public long id() {
        return id;
    }

    /** The client whose page it opens. */
    public long clientId() {
        return clientId;
    }

    /** Who has it, as the house calls that person; changes made by the link bear this name. */
    public String holder() {
        return holder;
    }

    String signingKey() {
        return signingKey;
    }

    /** Until when it opens anything, excluded. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was given. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The account that gave it. */
    public String createdBy() {
        return createdBy;
    }

    /** When it was revoked; empty while it was not. */
    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /** When it was last opened; empty while it was not. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
