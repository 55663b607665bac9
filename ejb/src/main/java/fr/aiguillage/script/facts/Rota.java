package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who is on call when: the first shift that holds wins.
 *
 * @param name as a scenario calls it, unique within a directory; empty for the only rota of a client
 * @param shifts in order of precedence
 */
public record Rota(String name, List<Shift> shifts) {

    /**
     * One person's turn.
     *
     * @param personId whose turn it is
     * @param when the turn
     */
    public record Shift(String personId, Moment when) {}

    public Rota {
        shifts = List.copyOf(shifts);
    }

    /** Whose turn it is at that local time; empty in a hole. */
    public Optional<String> onCallAt(LocalDateTime at) {
        for (Shift shift : shifts) {
            if (shift.when().holds(at)) {
                return Optional.of(shift.personId());
            }
        }
        return Optional.empty();
    }
}
