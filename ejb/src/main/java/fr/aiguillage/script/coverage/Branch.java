package fr.aiguillage.script.coverage;

import fr.aiguillage.script.runtime.Course;
import fr.aiguillage.script.source.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way out of a place where calls divide.
 *
 * @param way how one comes to take it
 * @param place where it is decided
 * @param decides what decides, in the author's words: a question's name, a condition, the people to call
 * @param answer the answer that leads here; empty unless an answer does
 * @param passages each of which is this branch; some in each use of the block it is in
 */
public record Branch(Way way, Place place, String decides, String answer, List<Course.Passage> passages) {

    /** How one comes to take a branch. */
    public enum Way {
        /** By that answer. */
        ANSWER,
        /** By leaving the question, or by an answer that leads nowhere of its own. */
        UNANSWERED,
        /** The condition holds. */
        HOLDS,
        /** Neither this condition nor one before it in the same choice holds. */
        FAILS,
        /** Somebody accepts the call. */
        ACCEPTED,
        /** Nobody does. */
        NOBODY,
        /** In any other manner. */
        OTHER
    }

    public Branch {
        passages = List.copyOf(passages);
    }

    /** Whether that call took it. */
    public boolean isTaken(Course course) {
        return course.passages().stream().anyMatch(passages::contains);
    }

    /** The same, wherever it is taken. */
    Branch bare() {
        return new Branch(way, place, decides, answer, List.of());
    }

    /** This one, taken too where the other is. */
    Branch with(Branch other) {
        return new Branch(
                way,
                place,
                decides,
                answer,
                Stream.concat(passages.stream(), other.passages.stream()).toList());
    }

    /** The places from which it goes. */
    List<Integer> from() {
        return passages.stream().map(Course.Passage::from).toList();
    }
}
