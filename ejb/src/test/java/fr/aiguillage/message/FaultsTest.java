package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each message is delivered once or stands in a state that shows why not, none is lost and none comes twice, whatever the
 * server does wrong at first. Where a server may have had a message without saying so, it may come again; how often is
 * counted.
 *
 * <p>A few messages in the ordinary run; a thousand for each fault with {@code mvn -Pfaults}.
 */
class FaultsTest {

    private static final int MESSAGES = Integer.getInteger("faults.messages", 6);
    private static final Duration WITH_SILENCE = Duration.ofMillis(300);
    private static final Duration WITH_ANSWERS = Duration.ofSeconds(5);
    private static final String ONE_MAILBOX = "one@example.org";
    private static final String ONE_TELEPHONE = "06 39 98 99 99";

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final MemoryParts parts = new MemoryParts();
    private final VirtualOutbox outbox = new VirtualOutbox(parts);

    @AfterEach
    void release() {
        watch.shutdownNow();
        hands.shutdownNow();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void mails_arrive_once_or_say_why_not(SmtpFault fault) throws IOException {
        queue(Channel.MAIL, "aubrac@example.org", ONE_MAILBOX);
        try (var server = new FaultySmtp()) {
            fault.answers.forEach(server::answering);
            int port = fault == SmtpFault.DOES_NOT_LISTEN ? closed() : server.port();
            round(new MailGateway(mailSettings(port, fault.isSilence() ? WITH_SILENCE : WITH_ANSWERS), watch));
            assertThatWhatDidNotLeaveSaysWhy();
            if (fault != SmtpFault.REFUSES_ONE_RECIPIENT_FOR_GOOD) {
                server.behave();
            }
            settle(new MailGateway(mailSettings(server.port(), WITH_ANSWERS), watch));
            if (fault == SmtpFault.ACCEPTS_AND_SENDS_BACK) {
                assertThat(outbox.in(DeliveryState.ACCEPTED)).hasSize(MESSAGES);
                for (String identifier : server.taken) {
                    Bounce bounce = ReturnedMail.because("550 5.1.1 no such user", identifier);
                    outbox.comeBack(bounce);
                    outbox.comeBack(bounce);
                }
            }
            int failures = fault.failed(MESSAGES);
            assertThat(outbox.in(DeliveryState.FAILED))
                    .hasSize(failures)
                    .allMatch(failed -> failed.reason().equals(Optional.of(fault.reason())))
                    .allMatch(failed -> failed.detail().startsWith("550 "));
            assertThat(outbox.in(DeliveryState.ACCEPTED)).hasSize(MESSAGES - failures);
            assertOnce(
                    fault.leavesDoubt(),
                    List.copyOf(server.taken),
                    delivery -> delivery.stableId().orElseThrow());
            tell(fault, server.taken.size());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void sms_arrive_once_or_say_why_not(SmppFault fault) throws IOException {
        queue(Channel.SMS, "06 39 98 06 02", ONE_TELEPHONE);
        var rank = new AtomicInteger();
        try (var server = new FaultySmpp()) {
            server.atBind = fault.atBind;
            server.atMessage = message -> fault == SmppFault.REFUSES_ONE_TELEPHONE_FOR_GOOD
                            && message.getDestAddress().equals("33639989999")
                    ? Integer.valueOf(SMPPConstant.STAT_ESME_RINVDSTADR)
                    : Integer.valueOf(fault.atMessage.applyAsInt(rank.getAndIncrement()));
            server.receipts = message -> fault.receipt();
            var first = gateway(
                    fault == SmppFault.DOES_NOT_LISTEN ? closed() : server.port(),
                    fault.isSilence() ? WITH_SILENCE : WITH_ANSWERS);
            round(first);
            assertThatWhatDidNotLeaveSaysWhy();
            server.atBind = FaultySmpp.WELL;
            if (fault != SmppFault.REFUSES_ONE_TELEPHONE_FOR_GOOD) {
                server.atMessage = message -> FaultySmpp.WELL;
            }
            first.link.close();
            var second = gateway(server.port(), WITH_ANSWERS);
            second.link.listen();
            settle(second);
            Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> {
                outbox.settle();
                return outbox.in(DeliveryState.ACCEPTED).isEmpty();
            });
            second.link.close();
            assertEnds(fault);
            assertOnce(
                    fault.leavesDoubt(), server.taken.stream().map(this::text).toList(), FaultsTest::text);
            tell(fault, server.taken.size());
        }
    }

    private void assertEnds(SmppFault fault) {
        int failed = switch (fault) {
            case ACCEPTS_AND_CANNOT_DELIVER, ACCEPTS_AND_GIVES_UP_IN_TIME -> MESSAGES;
            case REFUSES_ONE_TELEPHONE_FOR_GOOD -> 1;
            default -> 0;
        };
        assertThat(outbox.in(DeliveryState.FAILED))
                .hasSize(failed)
                .allMatch(delivery -> delivery.reason().isPresent());
        assertThat(outbox.in(DeliveryState.DELIVERED)).hasSize(MESSAGES - failed);
    }

    private void queue(Channel channel, String address, String one) {
        for (long id = 1; id <= MESSAGES; id++) {
            MessageDraft draft = Samples.draft(channel, id == 1 ? one : address);
            outbox.queue(
                    id,
                    new MessageDraft(
                            draft.callId(),
                            draft.callReference(),
                            draft.takenBy(),
                            draft.ordinal(),
                            draft.clientId(),
                            draft.recipient(),
                            draft.copyOf(),
                            draft.copies(),
                            channel,
                            false,
                            "Message " + id,
                            "Message " + id,
                            "Message " + id));
        }
    }

    private void round(Gateway gateway) {
        new Courier(outbox, gateway, hands).round();
    }

    /** Rounds until nothing is to be tried again. */
    private void settle(Gateway gateway) {
        while (outbox.goOn()) {
            round(gateway);
        }
    }

    private void assertThatWhatDidNotLeaveSaysWhy() {
        assertThat(outbox.deliveries.values())
                .filteredOn(delivery -> !delivery.state().hasLeft())
                .allMatch(delivery -> delivery.reason().isPresent());
    }

    /** What the server has had: each accepted message, and none twice unless it left a doubt. */
    private void assertOnce(boolean doubt, List<String> had, Function<Delivery, String> name) {
        Map<String, Long> times = had.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        List<String> left = outbox.deliveries.values().stream()
                .filter(delivery -> delivery.acceptedAt().isPresent())
                .map(name)
                .toList();
        assertThat(times.keySet()).containsExactlyInAnyOrderElementsOf(left);
        assertThat(times.values()).allMatch(count -> count == 1 || doubt && count == 2);
    }

    private void tell(Object fault, int had) {
        if (MESSAGES > 100) {
            System.out.printf(
                    "%-75s %5d messages: %5d left, %4d failed in sight, %4d came again%n",
                    fault,
                    MESSAGES,
                    Stream.of(DeliveryState.ACCEPTED, DeliveryState.DELIVERED)
                            .mapToInt(state -> outbox.in(state).size())
                            .sum(),
                    outbox.in(DeliveryState.FAILED).size(),
                    had
                            - outbox.deliveries.values().stream()
                                    .filter(delivery -> delivery.acceptedAt().isPresent())
                                    .count());
        }
    }

    private String text(FaultySmpp.Taken taken) {
        return new String(taken.octets(), java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String text(Delivery delivery) {
        return delivery.message().sent();
    }

    private static MailSettings mailSettings(int port, Duration patience) {
        return Samples.settings("127.0.0.1", port, MailSettings.Security.NONE, Optional.empty(), patience);
    }

    private Smpp gateway(int port, Duration patience) {
        SmppSettings settings = SmppSamples.settings(port, patience);
        return new Smpp(settings, new SmppLink(settings, new SmppReceipts(parts::keep)));
    }

    private static int closed() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** The gateway without a container. */
    private final class Smpp implements Gateway {

        final SmppLink link;
        private final SmppSettings settings;

        Smpp(SmppSettings settings, SmppLink link) {
            this.settings = settings;
            this.link = link;
        }

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public boolean isSet() {
            return true;
        }

        @Override
        public String domain() {
            return "example.org";
        }

        @Override
        public int lines() {
            return settings.window();
        }

        @Override
        public Line line() {
            return new SmppLine(link, settings, parts, watch, Lease.LONGEST_ATTEMPT);
        }
    }
}
