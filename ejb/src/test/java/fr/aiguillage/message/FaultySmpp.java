package fr.aiguillage.message;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
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
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindRequest;
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

/** An SMS gateway that misbehaves as it is told to. */
final class FaultySmpp implements AutoCloseable, ServerMessageReceiverListener {

    /** Lets in, or takes a message, as it should. */
    static final int WELL = 0;

    /** Closes the connection instead of an answer, and has not taken the message. */
    static final int HANG_UP = -1;

    /** Takes the message, and closes the connection instead of an answer. */
    static final int TAKE_AND_HANG_UP = -2;

    /** Takes the message, and answers nothing. */
    static final int SILENCE = -3;

    /** Takes the message, and tells its receipt before it answers. */
    static final int RECEIPT_FIRST = -4;

    /** Takes the message, and tells its receipt on a later connection. */
    static final int RECEIPT_LATER = -5;

    /** A message as it was taken. */
    record Taken(String id, String to, byte coding, boolean withHeader, byte[] octets) {}

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    volatile int atBind = WELL;
    volatile Function<SubmitSm, Integer> atMessage = message -> WELL;
    volatile Function<Taken, String> receipts = message -> "";

    private final int port = free();
    private final SMPPServerSessionListener listener = new SMPPServerSessionListener(port);
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final List<SMPPServerSession> told = new ArrayList<>();
    private final Set<SMPPServerSession> hungUp = new HashSet<>();
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong ids = new AtomicLong(1000);

    FaultySmpp() throws IOException {
        listener.setPduProcessorDegree(20);
        hands.execute(this::accept);
    }

    int port() {
        return port;
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                SMPPServerSession session = listener.accept();
                sessions.add(session);
                session.setMessageReceiverListener(this);
                session.setTransactionTimer(5000);
                hands.execute(() -> letIn(session));
            } catch (IOException | RejectedExecutionException end) {
                return;
            }
        }
    }

    private void letIn(SMPPServerSession session) {
        try {
            if (atBind == SILENCE) {
                closed.await();
            } else if (atBind == HANG_UP) {
                session.close();
            } else {
                BindRequest asked = session.waitForBind(5000);
                if (atBind == WELL) {
                    asked.accept("faulty");
                    begin(session);
                } else {
                    asked.reject(atBind);
                }
            }
        } catch (IOException | TimeoutException | InterruptedException | PDUStringException end) {
            session.close();
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session) throws ProcessRequestException {
        int answer = answer(message, session);
        if (answer > WELL) {
            throw new ProcessRequestException("told to refuse", answer);
        }
        if (answer == HANG_UP) {
            throw hangUp(session);
        }
        String id = Long.toString(ids.incrementAndGet());
        var took = new Taken(
                id, message.getDestAddress(), message.getDataCoding(), message.isUdhi(), message.getShortMessage());
        taken.add(took);
        String receipt = receipts.apply(took);
        switch (answer) {
            case TAKE_AND_HANG_UP -> throw hangUp(session);
            case SILENCE -> await();
            case RECEIPT_FIRST -> tell(took, receipt);
            case RECEIPT_LATER -> {
                end(session);
                hands.execute(() -> tell(took, receipt));
            }
            default -> hands.execute(() -> tell(took, receipt));
        }
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What was still on its way when it hung up, it has not heard. */
    private int answer(SubmitSm message, SMPPServerSession session) {
        synchronized (hungUp) {
            int answer = hungUp.contains(session) ? HANG_UP : atMessage.apply(message);
            if (answer == HANG_UP || answer == TAKE_AND_HANG_UP) {
                hungUp.add(session);
            }
            return answer;
        }
    }

    private static ProcessRequestException hangUp(SMPPServerSession session) {
        session.close();
        return new ProcessRequestException("gone", 8);
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(SMPPServerSession session) {
        synchronized (told) {
            told.add(session);
            told.notifyAll();
        }
    }

    private void end(SMPPServerSession session) {
        synchronized (told) {
            told.remove(session);
        }
    }

    /** Somebody to tell a receipt to, as soon as there is one; empty once this is closed. */
    private Optional<SMPPServerSession> listening() throws InterruptedException {
        synchronized (told) {
            while (told.isEmpty() && closed.getCount() > 0) {
                told.wait();
            }
            return closed.getCount() > 0 ? Optional.of(told.get(0)) : Optional.empty();
        }
    }

    /**
     * Tells what became of a message, unless there is nothing to tell. Who hung up before he had taken the receipt is told it
     * again when he calls again.
     */
    private void tell(Taken message, String state) {
        if (state.isEmpty()) {
            return;
        }
        String text = "id:" + message.id() + " sub:001 dlvrd:001 submit date:2612012100 done date:2612012100 stat:"
                + state + " err:000 text:";
        try {
            Optional<SMPPServerSession> session = listening();
            while (session.isPresent() && !deliver(session.get(), message.to(), text)) {
                end(session.get());
                session = listening();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean deliver(SMPPServerSession session, String from, String text) {
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    from,
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.ISDN,
                    "38000",
                    new ESMClass(4),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    new RawDataCoding((byte) 0),
                    text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return true;
        } catch (IOException | ResponseTimeoutException gone) {
            return false;
        } catch (NegativeResponseException | PDUException | InvalidResponseException refused) {
            throw new IllegalStateException("A receipt was refused", refused);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        synchronized (told) {
            told.notifyAll();
        }
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
