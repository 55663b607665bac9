package fr.aiguillage.directory;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One line of a directory's history: a version without its text.
 *
 * @param versionId the key of the version
 * @param number 1 for the client's first
 * @param at when it was written
 * @param by the account that wrote it; for {@link DirectoryOrigin#LINK} the name that the client's person gave
 * @param origin how it came about
 * @param told what it changed, in one sentence; empty for versions that came with a dossier
 * @param batch the batch it was made in
 */
public record DirectoryRevision(
        long versionId, int number, Instant at, String by, DirectoryOrigin origin, String told, OptionalLong batch) {

    /** What {@link #of} takes, in its order. */
    static final String COLUMNS = "v.id, v.number, v.createdAt, v.createdBy, v.origin, v.told, v.batchId";

    public DirectoryRevision {
        Objects.requireNonNull(told, "told");
    }

    static DirectoryRevision of(Object[] row) {
        return new DirectoryRevision(
                (Long) row[0],
                (Integer) row[1],
                (Instant) row[2],
                (String) row[3],
                (DirectoryOrigin) row[4],
                (String) row[5],
                row[6] == null ? OptionalLong.empty() : OptionalLong.of((Long) row[6]));
    }
}
