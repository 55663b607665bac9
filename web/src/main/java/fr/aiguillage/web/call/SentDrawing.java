package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.DeliveryReason;
import fr.aiguillage.message.DeliveryState;
import fr.aiguillage.web.call.ConsoleView.SentMessage;
import fr.aiguillage.web.platform.Until;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws what became of messages, in the words of who sent them: whether they have left, and if not, why and what follows. */
final class SentDrawing {

    private final ConsoleWords words;
    private final Clock clock;
    private final Function<Delivery, Optional<Instant>> leaves;

    /**
     * @param leaves when a message that waits by its client's wish is to leave
     */
    SentDrawing(ConsoleWords words, Clock clock, Function<Delivery, Optional<Instant>> leaves) {
        this.words = words;
        this.clock = clock;
        this.leaves = leaves;
    }

    List<SentMessage> draw(List<Delivery> deliveries) {
        return deliveries.stream().map(this::draw).toList();
    }

    SentMessage draw(Delivery delivery) {
        String summary = words.get(
                "sent_to",
                words.get("channel_" + delivery.channel()),
                delivery.message().recipientName());
        return new SentMessage(
                delivery.message().id(),
                french(summary),
                french(state(delivery)),
                !delivery.state().isStuck(delivery.reason()));
    }

    private String state(Delivery delivery) {
        if (delivery.state() == DeliveryState.ACKNOWLEDGED) {
            return words.get("sent_read_by", delivery.acknowledgedBy());
        }
        return leaves.apply(delivery)
                .map(at -> words.get("sent_until_" + delivery.reason().orElseThrow(), hour(at)))
                .orElseGet(() -> state(delivery.state(), delivery.reason(), words));
    }

    private String hour(Instant at) {
        return new Until(words.locale(), LocalDate.now(clock)).moment(LocalDateTime.ofInstant(at, clock.getZone()));
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
