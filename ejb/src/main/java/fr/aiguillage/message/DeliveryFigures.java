package fr.aiguillage.message;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of the messages of a period.
 *
 * @param messages how many were sent by secretaries
 * @param accepted how many deliveries a relay has taken and not sent back, those delivered or acknowledged included
 * @param failed how many deliveries failed
 * @param waiting how many deliveries are queued, being sent or held
 * @param timeToDeliver the median time from the secretary's order to the relay's acknowledgement
 */
public record DeliveryFigures(
        long messages, long accepted, long failed, long waiting, Optional<Duration> timeToDeliver) {

    static final DeliveryFigures NONE = new DeliveryFigures(0, 0, 0, 0, Optional.empty());
}
