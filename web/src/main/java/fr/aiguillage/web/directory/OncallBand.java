package fr.aiguillage.web.directory;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Somebody's time, nobody's, or one that two have.
 *
 * @param who whose, or that nobody has it
 * @param stretch when, in words, from its beginning to its end; empty when it neither begins nor ends anywhere near
 * @param kind {@link #TURN}, {@link #HOLE} or {@link #OVERLAP}
 * @param from included
 * @param to excluded
 */
public record OncallBand(String who, String stretch, String kind, LocalDateTime from, LocalDateTime to)
        implements Serializable {

    static final String TURN = "turn";
    static final String HOLE = "hole";
    static final String OVERLAP = "overlap";
}
