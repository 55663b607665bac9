package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.DeliveryState;
import fr.aiguillage.web.call.ConsoleView.SentMessage;
import java.util.List;

/** Draws what became of the messages of a call. */
final class SentDrawing {

    private SentDrawing() {}

    static List<SentMessage> draw(List<Delivery> deliveries, ConsoleWords words) {
        return deliveries.stream().map(delivery -> draw(delivery, words)).toList();
    }

    private static SentMessage draw(Delivery delivery, ConsoleWords words) {
        String summary = words.get(
                "sent_to",
                words.get("channel_" + delivery.channel()),
                delivery.message().recipientName());
        String state = delivery.reason()
                .map(reason -> reason.words(words.locale()))
                .orElseGet(() -> delivery.state().words(words.locale()));
        boolean fine = delivery.state().hasLeft()
                || delivery.state() == DeliveryState.QUEUED
                || delivery.state() == DeliveryState.SENDING;
        return new SentMessage(
                delivery.message().id(),
                french(summary),
                french(state),
                fine && (delivery.reason().isEmpty() || delivery.waits() || delivery.isGathered()));
    }
}
