package fr.aiguillage.message;

import fr.aiguillage.message.Outcome.Accepted;
import fr.aiguillage.message.Outcome.Unavailable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One round through the outbox of one channel: everything that is due is tried once, by as many hands as the gateway has
 * lines.
 *
 * <p>A message that is refused, or that breaks the connection, never keeps the others back. A server that answers nobody
 * ends the round: what is due is put off with its reason, and comes back at once when the server does.
 */
class Courier {

    private static final Logger LOG = System.getLogger(Courier.class.getName());
    private static final int BATCH = 100;
    private static final int WORTH_ANOTHER_LINE = 5;

    private final Outbox outbox;
    private final Gateway gateway;
    private final ExecutorService hands;
    private final AtomicBoolean accepted = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();

    Courier(Outbox outbox, Gateway gateway, ExecutorService hands) {
        this.outbox = outbox;
        this.gateway = gateway;
        this.hands = hands;
    }

    void round() {
        outbox.release(gateway.channel());
        List<Long> due = outbox.due(gateway.channel(), BATCH);
        while (!due.isEmpty() && !away.get()) {
            deliver(due);
            if (accepted.getAndSet(false)) {
                outbox.hasten(gateway.channel());
            }
            due = outbox.due(gateway.channel(), BATCH);
        }
    }

    private void deliver(List<Long> due) {
        Queue<Long> ids = new ConcurrentLinkedQueue<>(due);
        int lines = Math.min(gateway.lines(), 1 + due.size() / WORTH_ANOTHER_LINE);
        List<Future<?>> others = new ArrayList<>();
        for (int line = 1; line < lines; line++) {
            others.add(hands.submit(() -> empty(ids)));
        }
        empty(ids);
        others.forEach(Courier::await);
    }

    private void empty(Queue<Long> ids) {
        try (Gateway.Line line = gateway.line()) {
            boolean open = true;
            for (Long id = ids.poll(); id != null && open && !away.get(); id = ids.poll()) {
                open = outbox.take(id, gateway.domain())
                        .map(taken -> deliver(taken, line))
                        .orElse(true);
            }
        }
    }

    /** Tries one delivery. Answers whether the line is worth another. */
    private boolean deliver(Outbox.Taken taken, Gateway.Line line) {
        Outcome outcome = attempt(taken, line);
        outbox.conclude(taken, outcome);
        if (outcome instanceof Accepted) {
            accepted.set(true);
            return true;
        }
        LOG.log(
                Level.WARNING,
                "Delivery {0} {1}: {2}",
                taken.id(),
                taken.envelope().stableId(),
                outcome);
        if (!(outcome instanceof Unavailable unavailable)) {
            return true;
        }
        // a server that takes messages on another line is not away: it has too many lines
        if (!accepted.get() && away.compareAndSet(false, true)) {
            outbox.postpone(gateway.channel(), unavailable, taken.attempts());
        }
        return false;
    }

    private Outcome attempt(Outbox.Taken taken, Gateway.Line line) {
        try {
            return line.send(taken.envelope());
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Delivery " + taken.id() + " met a fault.", fault);
            return new Outcome.Postponed(DeliveryReason.UNEXPECTED, fault.toString());
        }
    }

    private static void await(Future<?> other) {
        try {
            other.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
