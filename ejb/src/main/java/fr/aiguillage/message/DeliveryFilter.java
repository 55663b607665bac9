package fr.aiguillage.message;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which deliveries a list shows.
 *
 * @param states those shown; none means all
 * @param channel the channel shown, or all
 * @param clientId the client shown, or all
 * @param from sent at this instant or later
 * @param until sent before this instant
 * @param text in the recipient's name, the address or the subject, whatever the case; empty means all
 */
public record DeliveryFilter(
        Set<DeliveryState> states,
        Optional<Channel> channel,
        Optional<Long> clientId,
        Optional<Instant> from,
        Optional<Instant> until,
        String text) {

    public DeliveryFilter {
        states = Set.copyOf(states);
    }

    /** Every delivery. */
    public static DeliveryFilter all() {
        return new DeliveryFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** Only the deliveries in these states. */
    public DeliveryFilter in(Set<DeliveryState> chosen) {
        return new DeliveryFilter(chosen, channel, clientId, from, until, text);
    }

    /** Only the deliveries of one client. */
    public DeliveryFilter ofClient(long client) {
        return new DeliveryFilter(states, channel, Optional.of(client), from, until, text);
    }

    /** Only the deliveries of messages sent from one instant, included, to another, excluded. */
    public DeliveryFilter between(Instant first, Instant end) {
        return new DeliveryFilter(states, channel, clientId, Optional.of(first), Optional.of(end), text);
    }

    /** Only the deliveries in whose recipient, address or subject the text stands. */
    public DeliveryFilter holding(String searched) {
        return new DeliveryFilter(states, channel, clientId, from, until, searched);
    }
}
