package fr.aiguillage.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody of the house has seen what a client changed itself. */
@Entity
@Table(name = "directory_seen")
class DirectorySeen {

    @Id
    @Column(name = "version_id")
    private long versionId;

    @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    @Column(name = "seen_by", updatable = false)
    private String seenBy;

    DirectorySeen() {}

    static DirectorySeen of(long versionId, Instant seenAt, String seenBy) {
        var seen = new DirectorySeen();
        seen.versionId = versionId;
        seen.seenAt = seenAt;
        seen.seenBy = seenBy;
        return seen;
    }
}
