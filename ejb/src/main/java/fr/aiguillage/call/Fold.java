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
 * @param moves how many moves it was folded from
 * @param times when each move was made that still stands, in order; see {@link CallState#times()}
 * @param zone the client's clocks
 * @param fits whether every move fitted where it was made; those after one that did not are left out of the script
 */
record Fold(
        Optional<ClientCard> client,
        Optional<Session> script,
        int moves,
        List<Instant> times,
        ZoneId zone,
        boolean fits) {

    /** A call of which nothing was folded yet. */
    Fold(Optional<ClientCard> client, Optional<Session> script, ZoneId zone) {
        this(client, script, 0, List.of(), zone, true);
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
            Optional<Session> next = all ? reached.flatMap(session -> session.apply(timed(kept))) : Optional.empty();
            all = next.isPresent();
            if (all) {
                CallState.mark(made, kept.move(), kept.happenedAt());
            }
            reached = all ? next : reached;
        }
        return new Fold(client, reached, moves + later.size(), List.copyOf(made), zone, all);
    }

    /** A report knows when it was made. */
    private Move timed(CallMove kept) {
        return kept.move() instanceof Move.Report report
                ? report.madeAt(LocalDateTime.ofInstant(kept.happenedAt(), zone).toLocalTime())
                : kept.move();
    }
}
