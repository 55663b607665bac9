package fr.aiguillage.web.message;

import fr.aiguillage.message.DeliveryState;

/** The badge that shows where a delivery stands. */
final class DeliveryBadge {

    private DeliveryBadge() {}

    static String of(DeliveryState state) {
        return switch (state) {
            case ACCEPTED, DELIVERED, ACKNOWLEDGED -> "done";
            case FAILED -> "danger";
            case HELD -> "attention";
            case QUEUED, SENDING -> "accent";
        };
    }
}
