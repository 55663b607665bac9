package fr.aiguillage.directory;

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

/** A client's directory as it was written at some time. Never changes: calls name the version that they were answered by. */
@Entity
@Table(name = "directory_version")
class DirectoryVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_version_seq")
    @SequenceGenerator(name = "directory_version_seq", sequenceName = "directory_version_seq", allocationSize = 50)
    private long id;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String text;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DirectoryOrigin origin;

    @Column(updatable = false)
    private String told;

    @Column(name = "batch_id", updatable = false)
    private Long batchId;

    DirectoryVersion() {}

    static DirectoryVersion of(DirectoryChange change, int number, Instant createdAt, String createdBy) {
        var version = new DirectoryVersion();
        version.clientId = change.clientId();
        version.number = number;
        version.text = change.text();
        version.createdAt = createdAt;
        version.createdBy = createdBy;
        version.origin = change.origin();
        version.told = change.told();
        version.batchId = change.batch().isPresent() ? change.batch().getAsLong() : null;
        return version;
    }

    long id() {
        return id;
    }

    long clientId() {
        return clientId;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    String told() {
        return told;
    }
}
