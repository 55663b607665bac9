package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a call may be passed to somebody at one instant, as far as his sheet says: a scenario may know better.
 *
 * @param state whether, and why not
 * @param lines the lines that may be used then, in the order of {@link LineKind}; empty unless he can be reached
 * @param until when that changes; empty when it does not, or not within {@link Moment#HORIZON_DAYS} days
 */
public record Reach(State state, List<LineKind> lines, Optional<LocalDateTime> until) {

    /** Whether a call may be passed, and why not. */
    public enum State {
        /** On one of his lines. */
        REACHABLE,
        /** He is absent; afterwards he is there again. */
        ABSENT,
        /** Not at this hour, as he asked; afterwards he can be reached. */
        NOT_NOW,
        /** He asked for no calls at all. */
        NEVER,
        /** His sheet has no line. */
        NO_LINE
    }

    public Reach {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(until, "until");
        lines = List.copyOf(lines);
    }

    /** Whether that person can be reached at that local time. */
    public static Reach of(Person person, LocalDateTime at) {
        if (person.absentAt(at)) {
            return new Reach(State.ABSENT, List.of(), person.backAfter(at));
        }
        if (person.lines().isEmpty()) {
            return new Reach(State.NO_LINE, List.of(), Optional.empty());
        }
        List<LineKind> open =
                lines(person).filter(kind -> person.passing().allows(kind, at)).toList();
        if (!open.isEmpty()) {
            return new Reach(
                    State.REACHABLE, open, soonest(Stream.concat(closing(person, open, at), leaving(person, at))));
        }
        boolean never = lines(person).noneMatch(person.passing().lines()::containsKey);
        return never
                ? new Reach(State.NEVER, List.of(), Optional.empty())
                : new Reach(
                        State.NOT_NOW,
                        List.of(),
                        soonest(changes(person, lines(person).toList(), at)));
    }

    /** When the last of the open lines closes; never, when one of them has no hours. */
    private static Stream<LocalDateTime> closing(Person person, List<LineKind> open, LocalDateTime at) {
        List<LocalDateTime> ends = changes(person, open, at).sorted().toList();
        return ends.size() < open.size() ? Stream.of() : ends.stream().skip(ends.size() - 1L);
    }

    private static Stream<LocalDateTime> leaving(Person person, LocalDateTime at) {
        return person.absences().stream().flatMap(absence -> absence.when().nextChange(at).stream());
    }

    private static Stream<LocalDateTime> changes(Person person, List<LineKind> kinds, LocalDateTime at) {
        return kinds.stream()
                .flatMap(kind -> Stream.ofNullable(person.passing().lines().get(kind)))
                .flatMap(when -> when.nextChange(at).stream());
    }

    private static Optional<LocalDateTime> soonest(Stream<LocalDateTime> times) {
        return times.min(Comparator.naturalOrder());
    }

    private static Stream<LineKind> lines(Person person) {
        return Stream.of(LineKind.values()).filter(person.lines()::containsKey);
    }

    /** Whether a call may be passed. */
    public boolean isReachable() {
        return state == State.REACHABLE;
    }
}
