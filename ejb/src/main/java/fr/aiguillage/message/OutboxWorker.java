package fr.aiguillage.message;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Empties the outbox on this node: as soon as messages are queued here, and whenever the timer says so. Channels do not
 * wait for each other.
 */
@ApplicationScoped
class OutboxWorker {

    private static final Logger LOG = System.getLogger(OutboxWorker.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Outbox outbox;

    @Inject
    private Gateways gateways;

    @Inject
    private Receipts receipts;

    private final Map<Channel, Rounds> rounds = new EnumMap<>(Channel.class);

    @PostConstruct
    void prepare() {
        for (Channel channel : Channel.values()) {
            rounds.put(channel, new Rounds(() -> round(channel)));
        }
    }

    void onMessagesQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagesQueued event) {
        wake();
    }

    void wake() {
        rounds.values().forEach(round -> round.wish(executor));
    }

    private void round(Channel channel) {
        try {
            Optional<Gateway> gateway = gateways.of(channel);
            if (gateway.isPresent()) {
                new Courier(outbox, gateway.get(), executor).round();
                gateway.get().listen();
            } else {
                outbox.park(channel);
            }
            if (channel == Channel.SMS) {
                receipts.open().forEach(receipts::settle);
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "A round through the outbox broke off; the next one takes up what it left.", fault);
        }
    }
}
