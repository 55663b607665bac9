package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.DeliveryReason;
import fr.aiguillage.message.DeliveryState;
import fr.aiguillage.web.call.ConsoleView.SentMessage;
import java.util.List;
import java.util.Optional;

/** Draws what became of messages, in the words of who sent them: whether they have left, and if not, why and what follows. */
final class SentDrawing {

    private SentDrawing() {}

    static List<SentMessage> draw(List<Delivery> deliveries, ConsoleWords words) {
        return deliveries.stream().map(delivery -> draw(delivery, words)).toList();
    }

    static SentMessage draw(Delivery delivery, ConsoleWords words) {
        String summary = words.get(
                "sent_to",
                words.get("channel_" + delivery.channel()),
                delivery.message().recipientName());
        return new SentMessage(
                delivery.message().id(),
                french(summary),
                french(state(delivery.state(), delivery.reason(), words)),
                !delivery.state().isStuck(delivery.reason()));
    }

    static String state(DeliveryState state, Optional<DeliveryReason> reason, ConsoleWords words) {
        if (state.isStuck(reason)) {
            return words.get("stuck_" + trouble(state, reason));
        }
        return reason.map(why -> why.words(words.locale())).orElseGet(() -> words.get("sent_" + state));
    }

    /** Which of the troubles it is that lead a secretary to different acts; administrators read the others apart. */
    private static String trouble(DeliveryState state, Optional<DeliveryReason> reason) {
        return switch (state) {
            case HELD ->
                reason.filter(why -> why == DeliveryReason.NO_MAIL_SERVER || why == DeliveryReason.NO_SMS_GATEWAY)
                        .map(DeliveryReason::name)
                        .orElse("HELD");
            case FAILED -> failure(reason.orElse(DeliveryReason.UNEXPECTED));
            default -> "RETRIED";
        };
    }

    private static String failure(DeliveryReason reason) {
        return switch (reason) {
            case ADDRESS_MISSING, IN_DOUBT -> reason.name();
            case ADDRESS_INVALID, ADDRESS_REFUSED -> "ADDRESS";
            default -> "FAILED";
        };
    }
}
