package fr.aiguillage.script.rota;

import fr.aiguillage.script.facts.Rota;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a change of a rota brings that was not so before, as somebody should know who is about to make it.
 *
 * @param holes when nobody would be on call although somebody was, or between the turns of a rota that is new
 * @param overlaps where two lines would give one time to two people
 */
public record RotaChange(List<Turn> holes, List<Overlap> overlaps) {

    /** A change that brings nothing of the kind. */
    public static final RotaChange NONE = new RotaChange(List.of(), List.of());

    public RotaChange {
        holes = List.copyOf(holes);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * From one rota to another over that period.
     *
     * @param before empty when the rota is new
     * @throws IllegalArgumentException as {@link RotaCalendar#of} does
     */
    public static RotaChange of(Optional<Rota> before, Rota after, LocalDateTime from, LocalDateTime to) {
        RotaCalendar renewed = RotaCalendar.of(after, from, to);
        Optional<RotaCalendar> old = before.map(rota -> RotaCalendar.of(rota, from, to));
        return new RotaChange(
                renewed.holes().stream()
                        .filter(hole -> old.isPresent()
                                ? !isIn(hole, old.get().holes())
                                : hole.from().isAfter(from) && hole.to().isBefore(to))
                        .toList(),
                renewed.overlaps().stream()
                        .filter(overlap -> old.stream()
                                .flatMap(calendar -> calendar.overlaps().stream())
                                .noneMatch(known -> isSame(overlap, known)))
                        .toList());
    }

    /** Whether nobody had any of that time before either. */
    private static boolean isIn(Turn hole, List<Turn> holes) {
        return holes.stream()
                .anyMatch(old -> !old.from().isAfter(hole.from()) && !old.to().isBefore(hole.to()));
    }

    private static boolean isSame(Overlap overlap, Overlap known) {
        return known.winnerId().equals(overlap.winnerId())
                && known.passedOverId().equals(overlap.passedOverId())
                && !known.from().isAfter(overlap.from())
                && !known.to().isBefore(overlap.to());
    }

    /** Whether there is nothing to tell. */
    public boolean isNone() {
        return holes.isEmpty() && overlaps.isEmpty();
    }
}
