package fr.aiguillage.script.rota;

import java.time.LocalDateTime;

/**
 * Two lines that give one time to two people.
 *
 * @param winnerId who has it, his line being the first
 * @param passedOverId who does not
 * @param from included
 * @param to excluded, after {@code from}
 */
public record Overlap(String winnerId, String passedOverId, LocalDateTime from, LocalDateTime to) {}
