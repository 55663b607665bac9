package fr.aiguillage.call;

import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call folded from its first moves: what nobody changes any more, since moves are written once, and what answers a call
 * is fixed when it is given. It never changes.
 *
 * @param client what is shown of the client; empty for an unknown line
 * @param script the script after the moves; empty when nothing answers the call
 * @param times when each move was made, in order
 * @param zone the client's clocks
 * @param fits whether every move fitted where it was made; those after one that did not are left out of the script
 */
record Fold(Optional<ClientCard> client, Optional<Session> script, List<Instant> times, ZoneId zone, boolean fits) {

    /** A call of which nothing was folded yet. */
    Fold(Optional<ClientCard> client, Optional<Session> script, ZoneId zone) {
        this(client, script, List.of(), zone, true);
    }

    int moves() {
        return times.size();
    }

    /** The call after the moves that follow. */
    Fold after(List<CallMove> later) {
        if (later.isEmpty()) {
            return this;
        }
        List<Instant> made = new ArrayList<>(times);
        Optional<Session> reached = script;
        boolean all = fits;
        for (CallMove kept : later) {
            made.add(kept.happenedAt());
            Optional<Session> next = all ? reached.flatMap(session -> session.apply(timed(kept))) : Optional.empty();
            all = next.isPresent();
            reached = all ? next : reached;
        }
        return new Fold(client, reached, List.copyOf(made), zone, all);
    }

    /** A report knows when it was made. */
    private Move timed(CallMove kept) {
        return kept.move() instanceof Move.Report report
                ? report.madeAt(LocalDateTime.ofInstant(kept.happenedAt(), zone).toLocalTime())
                : kept.move();
    }
}
