package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who is on call when: the first shift that holds wins.
 *
 * @param name as a scenario calls it, unique within a directory; empty for the only rota of a client
 * @param shifts in order of precedence, the swaps first
 */
public record Rota(String name, List<Shift> shifts) {

    private static final String BACKUP = "/secours";

    /**
     * One person's turn.
     *
     * @param personId whose turn it is
     * @param when the turn
     * @param insteadOf whose turn he takes over, so that he has it only where it would be that person's; empty when he has
     *     it whoever would
     * @param swap whether it was written as a swap, which is meant to pass over what stands below
     */
    public record Shift(String personId, Moment when, Optional<String> insteadOf, boolean swap) {

        /** An ordinary turn. */
        public Shift(String personId, Moment when) {
            this(personId, when, Optional.empty(), false);
        }
    }

    public Rota {
        shifts = List.copyOf(shifts);
    }

    /** The name under which a directory keeps whoever is called when the one on call in the rota of that name cannot be. */
    public static String backupOf(String rotaName) {
        return rotaName + BACKUP;
    }

    /** Whether this one says who stands behind another. */
    public boolean isBackup() {
        return name.endsWith(BACKUP);
    }

    /** The name of the rota behind which this one stands; its own when it stands behind none. */
    public String ahead() {
        return isBackup() ? name.substring(0, name.length() - BACKUP.length()) : name;
    }

    /** Whose turn it is at that local time; empty in a hole. */
    public Optional<String> onCallAt(LocalDateTime at) {
        return turnAt(at).map(Shift::personId);
    }

    /** The shift that decides at that local time; empty in a hole. */
    public Optional<Shift> turnAt(LocalDateTime at) {
        return turnAt(at, 0);
    }

    private Optional<Shift> turnAt(LocalDateTime at, int from) {
        for (int i = from; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            if (shift.when().holds(at) && (shift.insteadOf().isEmpty() || isTurnOf(shift.insteadOf(), at, i + 1))) {
                return Optional.of(shift);
            }
        }
        return Optional.empty();
    }

    /** Whether the shifts from that one on give the turn to that person. */
    private boolean isTurnOf(Optional<String> person, LocalDateTime at, int from) {
        return turnAt(at, from).map(Shift::personId).equals(person);
    }
}
