package fr.aiguillage.message;

import fr.aiguillage.message.Outcome.Accepted;
import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import fr.aiguillage.script.runtime.SmsLength;
import fr.aiguillage.script.runtime.SmsText;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;

/**
 * Sends one SMS after the other by the node's connection to the gateway. A long one goes in parts, which bear a reference
 * by which the telephone puts them together; a part that the gateway has taken is written down at once, and does not go
 * again when another is refused.
 */
final class SmppLine implements Gateway.Line {

    private static final int MOST_PARTS = 255;
    private static final int REFERENCES = 256;

    private final SmppLink link;
    private final SmppSettings settings;
    private final Parts parts;
    private final ScheduledExecutorService watch;
    private final Duration longestAttempt;

    SmppLine(
            SmppLink link,
            SmppSettings settings,
            Parts parts,
            ScheduledExecutorService watch,
            Duration longestAttempt) {
        this.link = link;
        this.settings = settings;
        this.parts = parts;
        this.watch = watch;
        this.longestAttempt = longestAttempt;
    }

    @Override
    public Outcome send(Envelope envelope) {
        long start = System.nanoTime();
        Optional<SmppAddress> to = SmppAddress.ofTelephone(envelope.address());
        SmsText text = SmsText.of(SmsLength.plain(envelope.body()));
        if (to.isEmpty()) {
            return new Refused(DeliveryReason.ADDRESS_INVALID, SmppFailure.line(envelope.address()));
        }
        if (text.parts().size() > MOST_PARTS) {
            return new Refused(DeliveryReason.CONTENT_REFUSED, text.parts().size() + " SMS > " + MOST_PARTS);
        }
        SmppSession session;
        try {
            session = link.open();
        } catch (IOException failure) {
            return SmppFailure.ofConnection(failure);
        }
        long left = longestAttempt.toNanos() - (System.nanoTime() - start);
        Future<?> end = watch.schedule(session::abandon, left, TimeUnit.NANOSECONDS);
        try {
            return send(session, envelope.delivery(), to.get(), text, start);
        } finally {
            end.cancel(false);
        }
    }

    private Outcome send(SmppSession session, long delivery, SmppAddress to, SmsText text, long start) {
        int of = text.parts().size();
        Set<Integer> taken = parts.taken(delivery, of);
        Outcome outcome = new Accepted("");
        for (int part = 1; part <= of; part++) {
            if (taken.contains(part)) {
                continue;
            }
            Duration spent = Duration.ofNanos(System.nanoTime() - start);
            if (spent.plus(settings.patience()).compareTo(longestAttempt) > 0) {
                return new Postponed(DeliveryReason.SERVER_SILENT, part - 1 + "/" + of);
            }
            outcome = submit(session, delivery, to, text, part);
            if (!(outcome instanceof Accepted)) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome submit(SmppSession session, long delivery, SmppAddress to, SmsText text, int part) {
        if (!link.mayAsk()) {
            return new Unavailable(DeliveryReason.SERVER_SILENT, "");
        }
        boolean answered = true;
        try {
            int of = text.parts().size();
            byte[] octets = of == 1 ? text.octets(0) : withHeader(delivery, part, of, text.octets(part - 1));
            String identifier = session.submit(to, text.gsm(), of > 1, octets);
            parts.take(delivery, part, of, identifier);
            return new Accepted("id " + identifier);
        } catch (NegativeResponseException refused) {
            return SmppFailure.ofAnswer(refused.getCommandStatus(), refused.getMessage());
        } catch (GenericNackResponseException refused) {
            return SmppFailure.ofAnswer(refused.getCommandStatus(), refused.getMessage());
        } catch (ResponseTimeoutException silence) {
            answered = false;
            return SmppFailure.ofSilence(DeliveryReason.SERVER_SILENT, silence);
        } catch (InvalidResponseException | IOException broken) {
            return SmppFailure.ofSilence(DeliveryReason.CONNECTION_LOST, broken);
        } catch (PDUException unfit) {
            return new Refused(DeliveryReason.CONTENT_REFUSED, SmppFailure.line(unfit.getMessage()));
        } finally {
            link.answered(answered);
        }
    }

    /** The header of a part: which of how many, and of which message. */
    private static byte[] withHeader(long delivery, int part, int of, byte[] octets) {
        byte[] header = {5, 0, 3, (byte) (delivery % REFERENCES), (byte) of, (byte) part};
        byte[] whole = new byte[header.length + octets.length];
        System.arraycopy(header, 0, whole, 0, header.length);
        System.arraycopy(octets, 0, whole, header.length, octets.length);
        return whole;
    }

    @Override
    public void close() {
        // the connection is the node's, and stays for receipts
    }
}
