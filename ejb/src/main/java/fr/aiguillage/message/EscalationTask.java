package fr.aiguillage.message;

import java.time.Instant;
import java.util.List;

/**
 * An urgent message for which somebody has to telephone.
 *
 * @param client the company
 * @param subject what the message is about
 * @param body what it says
 * @param sentAt since when it waits
 * @param takenBy the account that telephones now; empty when nobody does
 * @param callees whom to telephone, in order
 */
public record EscalationTask(
        long id, String client, String subject, String body, Instant sentAt, String takenBy, List<Callee> callees) {

    public EscalationTask {
        callees = List.copyOf(callees);
    }

    /**
     * Somebody to telephone.
     *
     * @param numbers his lines, as a person reads them, the mobile one first
     */
    public record Callee(String id, String name, List<String> numbers) {

        public Callee {
            numbers = List.copyOf(numbers);
        }
    }
}
