package fr.aiguillage.call;

import java.time.Instant;
import java.util.Optional;

/**
 * What a secretary is doing now.
 *
 * @param reason why she is on a break; empty when she is not, or did not say
 * @param since when she began to
 */
public record Standing(Availability availability, Optional<BreakReason> reason, Instant since) {}
