package fr.aiguillage.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** An SMS centre: it takes messages, and tells what becomes of them when it is told to. */
final class SmsCentre implements AutoCloseable, ServerMessageReceiverListener {

    /** A message as it was taken. */
    record Taken(long number, String to, byte[] octets) {}

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    volatile long nanosToTake;
    volatile String receiptBeforeAnswer = "";

    private final SMPPServerSessionListener listener;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final AtomicLong numbers = new AtomicLong(System.nanoTime() & 0xFFFFFFF);

    SmsCentre(int port) throws IOException {
        listener = new SMPPServerSessionListener(port);
        listener.setPduProcessorDegree(20);
        hands.execute(this::accept);
    }

    private void accept() {
        while (true) {
            try {
                SMPPServerSession session = listener.accept();
                session.setMessageReceiverListener(this);
                hands.execute(() -> letIn(session));
            } catch (IOException | RejectedExecutionException end) {
                return;
            }
        }
    }

    private void letIn(SMPPServerSession session) {
        try {
            session.waitForBind(5000).accept("centre");
            sessions.add(session);
        } catch (IOException | TimeoutException | PDUStringException end) {
            session.close();
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session) throws ProcessRequestException {
        LockSupport.parkNanos(nanosToTake);
        var took = new Taken(numbers.incrementAndGet(), message.getDestAddress(), message.getShortMessage());
        taken.add(took);
        if (!receiptBeforeAnswer.isEmpty()) {
            tell(took, receiptBeforeAnswer);
        }
        try {
            return new SubmitSmResult(new MessageId(Long.toHexString(took.number())), new OptionalParameter[0]);
        } catch (PDUStringException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells what became of a message, by another number than the answer's, as many centres do. */
    void tell(Taken message, String state) {
        String text = "id:" + message.number() + " sub:001 dlvrd:001 stat:" + state + " err:027 text:";
        SMPPServerSession session = sessions.stream()
                .filter(open -> open.getSessionState().isBound())
                .findFirst()
                .orElseThrow();
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    message.to(),
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.ISDN,
                    "38000",
                    new ESMClass(4),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    new RawDataCoding((byte) 0),
                    text.getBytes(StandardCharsets.US_ASCII));
        } catch (Exception refused) {
            throw new IllegalStateException("A receipt was not taken", refused);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        sessions.forEach(SMPPServerSession::close);
        hands.shutdownNow();
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti multi, SMPPServerSession session)
            throws ProcessRequestException {
        throw unused();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession session) throws ProcessRequestException {
        throw unused();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession session) throws ProcessRequestException {
        throw unused();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession session) throws ProcessRequestException {
        throw unused();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession session)
            throws ProcessRequestException {
        throw unused();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession session)
            throws ProcessRequestException {
        throw unused();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession session)
            throws ProcessRequestException {
        throw unused();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session session) throws ProcessRequestException {
        throw unused();
    }

    private static ProcessRequestException unused() {
        return new ProcessRequestException("not used by us", 3);
    }
}
