package fr.aiguillage.script.exploration;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Course;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Looks for a call that takes a given way: from every situation, nearest first, over the answers that a program tells
 * apart. Looks no further than its budget; that it finds nothing proves nothing.
 */
public final class Search {

    /** Calls looked at for one goal. */
    static final int BUDGET = 6_000;

    /** No call that is suggested asks more. */
    static final int LONGEST = 80;

    private final Program program;
    private final Directory directory;
    private final Graph graph;
    private final List<Situation> situations;
    private final Replies replies;
    private final int[] toTheEnd;

    /** A search in that program, over a calendar that begins on that day. */
    public Search(Program program, Directory directory, LocalDate from) {
        this.program = program;
        this.directory = directory;
        graph = new Graph(program.code());
        situations = Situations.of(program, directory, from);
        replies = new Replies(program);
        BitSet ends = new BitSet();
        for (int at = 0; at < graph.size(); at++) {
            ends.set(at, graph.after(at).length == 0);
        }
        toTheEnd = graph.distances(ends);
    }

    /** A call on its way, and how it came there. */
    private record Way(Session session, Situation situation, List<Move> moves) {}

    /** A way that may be gone on, the nearest to the goal first, the first met first among equals. */
    private record Open(int distance, int rank, Way way) implements Comparable<Open> {

        @Override
        public int compareTo(Open other) {
            return Comparator.comparingInt(Open::distance)
                    .thenComparing(open -> open.way().moves().size())
                    .thenComparing(Open::rank)
                    .compare(this, other);
        }
    }

    /**
     * A whole call whose course is such.
     *
     * @param through the places from one of which such a course goes its way
     */
    public Optional<Example> through(Collection<Integer> through, Predicate<Course> such) {
        BitSet goals = new BitSet();
        through.forEach(goals::set);
        int[] distances = graph.distances(goals);
        PriorityQueue<Open> open = new PriorityQueue<>();
        int looked = 0;
        List<Way> ways = situations.stream().map(this::begun).toList();
        while (looked < BUDGET) {
            for (Way way : ways) {
                if (such.test(way.session().course())) {
                    return finish(way);
                }
                int distance = distances[way.session().place()];
                if (distance < Graph.NEVER && way.moves().size() < LONGEST) {
                    open.add(new Open(distance, looked, way));
                }
                looked++;
            }
            if (open.isEmpty()) {
                return Optional.empty();
            }
            ways = on(open.poll().way());
        }
        return Optional.empty();
    }

    private Way begun(Situation situation) {
        return new Way(Session.begin(program, situation.facts(directory)), situation, List.of());
    }

    private List<Way> on(Way way) {
        List<Way> next = new ArrayList<>();
        for (Move move : replies.moves(way.session())) {
            List<Move> moves = new ArrayList<>(way.moves());
            moves.add(move);
            way.session()
                    .apply(move)
                    .ifPresent(session -> next.add(new Way(session, way.situation(), List.copyOf(moves))));
        }
        return next;
    }

    /** The same call, brought to its nearest end. */
    private Optional<Example> finish(Way found) {
        Way way = found;
        while (!way.session().ended() && way.moves().size() < LONGEST) {
            Optional<Way> next = on(way).stream()
                    .min(Comparator.comparingInt(w -> toTheEnd[w.session().place()]));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            way = next.get();
        }
        return Optional.of(new Example(way.situation(), way.moves()));
    }
}
