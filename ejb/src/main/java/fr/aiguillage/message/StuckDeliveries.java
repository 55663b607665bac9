package fr.aiguillage.message;

import java.util.List;

/**
 * Deliveries that have not left and that nobody wished to wait.
 *
 * @param count how many there are
 * @param latest the latest of them, as many as were asked for, the latest first
 */
public record StuckDeliveries(long count, List<Delivery> latest) {

    public StuckDeliveries {
        latest = List.copyOf(latest);
    }
}
