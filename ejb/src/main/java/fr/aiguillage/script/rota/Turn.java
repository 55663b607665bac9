package fr.aiguillage.script.rota;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Somebody on call without a break, or nobody.
 *
 * @param personId whose turn it is; empty in a hole
 * @param from included
 * @param to excluded, after {@code from}
 */
public record Turn(Optional<String> personId, LocalDateTime from, LocalDateTime to) {

    /** Whether nobody is on call. */
    public boolean isHole() {
        return personId.isEmpty();
    }

    /** Whether any of it comes within that stretch of time. */
    public boolean touches(LocalDateTime start, LocalDateTime end) {
        return from.isBefore(end) && to.isAfter(start);
    }
}
