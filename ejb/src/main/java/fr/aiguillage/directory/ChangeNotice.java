package fr.aiguillage.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a client has still to be told of a version of its directory. It is gone once a mail tells it. */
@Entity
@Table(name = "directory_notice")
class ChangeNotice {

    @Id
    @Column(name = "version_id")
    private long versionId;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    ChangeNotice() {}

    static ChangeNotice of(DirectoryVersion version, Instant dueAt) {
        var notice = new ChangeNotice();
        notice.versionId = version.id();
        notice.clientId = version.clientId();
        notice.dueAt = dueAt;
        return notice;
    }
}
