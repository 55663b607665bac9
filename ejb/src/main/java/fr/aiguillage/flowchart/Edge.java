package fr.aiguillage.flowchart;

import java.util.List;

/**
 * An arrow from one shape to the next.
 *
 * @param id stable as long as the shape it leaves and its rank among the ways out
 * @param from a node's id
 * @param to a node's id
 * @param way how one comes to take it
 * @param label what is written beside it; empty for none
 * @param line the line of the source that opens this way
 * @param answers the answers that lead here, when {@code way} is {@link Way#ANSWER}
 */
public record Edge(String id, String from, String to, Way way, String label, int line, List<String> answers) {

    public Edge {
        answers = List.copyOf(answers);
    }

    /** How one comes to take an arrow. */
    public enum Way {
        /** There is no other. */
        NEXT,
        /** By one of the answers named. */
        ANSWER,
        /** By any answer that no other arrow names. */
        REST,
        /** The condition holds. */
        YES,
        /** The condition does not hold. */
        NO,
        /** Somebody accepted the call. */
        ACCEPTED,
        /** Nobody did. */
        NOBODY
    }
}
