package fr.aiguillage.directory;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A new text for a client's directory.
 *
 * @param clientId whose directory
 * @param baseVersionId the version that the text was made from; when another is current meanwhile, the change is refused
 * @param text the whole directory as it will be
 * @param origin how it came about
 * @param told what changes, in one sentence in the words of the house's pages; longer than {@value #LONGEST_TOLD} letters it is cut
 * @param batch what ties changes of several clients together, from {@link DirectoryService#newBatch}; empty for a change by itself
 */
public record DirectoryChange(
        long clientId, long baseVersionId, String text, DirectoryOrigin origin, String told, OptionalLong batch) {

    /** No sentence about a change is longer, in UTF-16 letters. */
    public static final int LONGEST_TOLD = 1000;

    public DirectoryChange {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(batch, "batch");
        told = told.length() <= LONGEST_TOLD ? told : told.substring(0, LONGEST_TOLD - 1) + "…";
    }

    /** A change by itself. */
    public DirectoryChange(long clientId, long baseVersionId, String text, DirectoryOrigin origin, String told) {
        this(clientId, baseVersionId, text, origin, told, OptionalLong.empty());
    }
}
