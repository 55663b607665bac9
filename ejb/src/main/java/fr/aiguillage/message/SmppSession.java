package fr.aiguillage.message;

import java.io.IOException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;

/**
 * A connection to an SMS gateway, by which messages go and receipts come. Whoever waits for an answer is told at once when
 * the connection breaks, for which the library would let him wait in vain.
 */
final class SmppSession extends SMPPSession {

    /** What is told to those who wait when the connection breaks. */
    static final String BROKEN = "The connection broke before an answer";

    private static final DataCoding GSM = new RawDataCoding((byte) 0);
    private static final DataCoding UCS_2 = new RawDataCoding((byte) 8);
    private static final byte WITH_HEADER = 0x40;
    private static final byte NONE = 0;

    private final SmppSettings settings;
    private final SmppSockets sockets;

    SmppSession(SmppSettings settings, MessageReceiverListener receipts) {
        this(settings, receipts, new SmppSockets(settings));
    }

    private SmppSession(SmppSettings settings, MessageReceiverListener receipts, SmppSockets sockets) {
        super(sockets);
        this.settings = settings;
        this.sockets = sockets;
        setMessageReceiverListener(receipts);
        setTransactionTimer(settings.patience().toMillis());
        setEnquireLinkTimer((int) settings.patience().toMillis());
        addSessionStateListener((now, before, source) -> {
            if (!now.isNotClosed()) {
                tellThoseWhoWait();
            }
        });
    }

    /** Connects and asks to be let in. */
    void bind() throws IOException {
        var asked = new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
        connectAndBind(
                settings.host(), settings.port(), asked, settings.patience().toMillis());
    }

    /** Hands a message over, with its header if it is one of several. Answers how the gateway calls it. */
    String submit(SmppAddress to, boolean gsm, boolean withHeader, byte[] octets)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        SmppAddress from = settings.from();
        return submitShortMessage(
                        "",
                        from.type(),
                        from.plan(),
                        from.signs(),
                        to.type(),
                        to.plan(),
                        to.signs(),
                        new ESMClass(withHeader ? WITH_HEADER : NONE),
                        NONE,
                        NONE,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        NONE,
                        gsm ? GSM : UCS_2,
                        NONE,
                        octets)
                .getMessageId();
    }

    /** Whether it can be used. */
    boolean isOpen() {
        return getSessionState().isTransmittable();
    }

    /** Breaks the connection, whatever is being read or written on it. */
    void abandon() {
        sockets.abandon();
    }

    private void tellThoseWhoWait() {
        // what is asked after this meets a closed connection
        for (int asked = sequence().currentValue();
                asked > 0 && asked > sequence().currentValue() - 1000;
                asked--) {
            PendingResponse<Command> waiting = removePendingResponse(asked);
            if (waiting != null) {
                waiting.doneWithInvalidResponse(new InvalidResponseException(BROKEN));
            }
        }
    }
}
