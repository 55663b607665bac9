package fr.aiguillage.message;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.session.MessageReceiverListener;

/**
 * The one connection of a node to an SMS gateway, which all its lines share, made again when it broke.
 *
 * <p>When the gateway leaves a message without an answer, one message at a time asks whether it answers again: a gateway
 * that takes everything and says nothing is not given a thousand messages of which nobody could tell whether they passed.
 */
final class SmppLink {

    private static final Logger LOG = System.getLogger(SmppLink.class.getName());
    private static final Duration BETWEEN_CALLS = Duration.ofSeconds(30);

    private final SmppSettings settings;
    private final MessageReceiverListener receipts;
    private final AtomicLong tries = new AtomicLong();
    private SmppSession session;
    private IOException failure;
    private long failedAt;
    private boolean silent;
    private boolean asking;

    SmppLink(SmppSettings settings, MessageReceiverListener receipts) {
        this.settings = settings;
        this.receipts = receipts;
    }

    /**
     * The connection, made if there is none.
     *
     * @throws IOException when it cannot be made; whoever waited for another's try has the same answer
     */
    SmppSession open() throws IOException {
        long before = tries.get();
        synchronized (this) {
            if (session != null && session.isOpen()) {
                return session;
            }
            if (tries.get() != before && failure != null) {
                throw failure;
            }
            tries.incrementAndGet();
            return make();
        }
    }

    private SmppSession make() throws IOException {
        close();
        var made = new SmppSession(settings, receipts);
        session = made;
        try {
            made.bind();
            failure = null;
            silent = false;
            return made;
        } catch (IOException refused) {
            failure = refused;
            failedAt = System.nanoTime();
            made.close();
            throw refused;
        }
    }

    /** Is there for receipts; a gateway that refused a moment ago is not asked again at once. */
    void listen() {
        synchronized (this) {
            boolean justRefused = failure != null && System.nanoTime() - failedAt < BETWEEN_CALLS.toNanos();
            if (justRefused || session != null && session.isOpen()) {
                return;
            }
        }
        try {
            open();
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "The SMS gateway {0} cannot tell its receipts: {1}", settings, refused.toString());
        }
    }

    /** Whether a message may be handed over; after a silence, one at a time may. */
    synchronized boolean mayAsk() {
        if (silent && asking) {
            return false;
        }
        asking = silent;
        return true;
    }

    /** Tells whether the gateway answered. */
    synchronized void answered(boolean answer) {
        silent = !answer;
        asking = false;
    }

    synchronized void close() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }
}
