package fr.aiguillage.script.rota;

import fr.aiguillage.script.facts.Rota;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where two lines of a rota give one time to two people although none is plainly an exception to the other. */
final class Conflicts {

    /** Where lines are looked at to see whether one holds only where another does: a year, and what just went before. */
    private static final int DAYS_BEFORE = 60;

    private static final int DAYS_AFTER = 400;

    private final Rota rota;
    private final LocalDateTime from;
    private final List<Overlap> found = new ArrayList<>();
    private final Map<List<Integer>, Boolean> judged = new HashMap<>();
    private final Map<Integer, BitSet> held = new HashMap<>();
    private List<LocalDateTime> year = List.of();

    Conflicts(Rota rota, LocalDateTime from) {
        this.rota = rota;
        this.from = from;
    }

    /** Looks at a stretch in which no rule changes and which that shift decides. */
    void look(Rota.Shift winner, LocalDateTime start, LocalDateTime end) {
        int first = place(winner);
        for (int later = first + 1; later < rota.shifts().size(); later++) {
            Rota.Shift shift = rota.shifts().get(later);
            boolean another = !shift.personId().equals(winner.personId());
            if (another && shift.insteadOf().isEmpty() && shift.when().holds(start) && isConflict(first, later)) {
                add(new Overlap(winner.personId(), shift.personId(), start, end));
            }
        }
    }

    List<Overlap> found() {
        return found;
    }

    private int place(Rota.Shift winner) {
        int place = 0;
        while (rota.shifts().get(place) != winner) {
            place++;
        }
        return place;
    }

    private void add(Overlap overlap) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Overlap before = found.get(i);
            if (before.to().equals(overlap.from())
                    && before.winnerId().equals(overlap.winnerId())
                    && before.passedOverId().equals(overlap.passedOverId())) {
                found.set(i, new Overlap(before.winnerId(), before.passedOverId(), before.from(), overlap.to()));
                return;
            }
        }
        found.add(overlap);
    }

    private boolean isConflict(int first, int later) {
        return judged.computeIfAbsent(List.of(first, later), pair -> !isMeant(first, later));
    }

    private boolean isMeant(int first, int later) {
        Rota.Shift above = rota.shifts().get(first);
        Rota.Shift below = rota.shifts().get(later);
        if (above.swap() != below.swap() || above.insteadOf().isPresent()) {
            return above.swap();
        }
        Particularity upper = Particularity.of(above.when());
        Particularity lower = Particularity.of(below.when());
        return upper == lower ? isWithin(first, later) : upper.compareTo(lower) > 0;
    }

    /** Whether the first holds only where the second does, and not everywhere that it does. */
    private boolean isWithin(int first, int second) {
        BitSet alone = (BitSet) held(first).clone();
        alone.andNot(held(second));
        return alone.isEmpty() && !held(first).equals(held(second));
    }

    private BitSet held(int place) {
        if (year.isEmpty()) {
            year = RotaCalendar.instants(rota, from.minusDays(DAYS_BEFORE), from.plusDays(DAYS_AFTER));
        }
        return held.computeIfAbsent(place, p -> {
            BitSet instants = new BitSet(year.size());
            for (int i = 0; i < year.size(); i++) {
                instants.set(i, rota.shifts().get(p).when().holds(year.get(i)));
            }
            return instants;
        });
    }
}
