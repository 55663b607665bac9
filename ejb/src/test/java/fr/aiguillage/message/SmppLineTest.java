package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.message.Outcome.Accepted;
import fr.aiguillage.message.Outcome.InDoubt;
import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmppLineTest {

    private static final String MOBILE = "06 39 98 06 02";

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final MemoryParts parts = new MemoryParts();
    private FaultySmpp server;
    private SmppLink link;

    @BeforeEach
    void start() throws IOException {
        server = new FaultySmpp();
        use(SmppSamples.settings(server.port()));
    }

    @AfterEach
    void stop() throws IOException {
        link.close();
        server.close();
        watch.shutdownNow();
    }

    @Test
    void a_short_text_goes_in_one_sms_of_the_gsm_alphabet() {
        assertThat(send(1, MOBILE, "Fuite d’eau à l’entrée")).isInstanceOf(Accepted.class);
        FaultySmpp.Taken sms = server.taken.get(0);
        assertThat(sms.to()).isEqualTo("33639980602");
        assertThat(sms.coding()).isZero();
        assertThat(sms.withHeader()).isFalse();
        assertThat(sms.octets())
                .startsWith("Fuite d'eau ".getBytes(StandardCharsets.US_ASCII))
                .contains(0x7F);
        assertThat(parts.of(1))
                .singleElement()
                .satisfies(part -> assertThat(part.gatewayId()).isEqualTo(sms.id()));
    }

    @Test
    void a_sign_outside_the_alphabet_makes_it_ucs_2() {
        send(1, MOBILE, "eau maîtrisée");
        assertThat(server.taken.get(0).coding()).isEqualTo((byte) 8);
        assertThat(new String(server.taken.get(0).octets(), StandardCharsets.UTF_16BE))
                .isEqualTo("eau maîtrisée");
    }

    @Test
    void a_long_text_goes_in_parts_under_one_reference() {
        assertThat(send(0x1A7, MOBILE, "a".repeat(310))).isInstanceOf(Accepted.class);
        assertThat(headers()).containsExactly("[5, 0, 3, -89, 3, 1]", "[5, 0, 3, -89, 3, 2]", "[5, 0, 3, -89, 3, 3]");
        assertThat(server.taken).allMatch(FaultySmpp.Taken::withHeader);
        assertThat(server.taken.get(0).octets()).hasSize(159);
        assertThat(server.taken.get(2).octets()).hasSize(10);
    }

    @Test
    void parts_that_the_gateway_has_do_not_go_again_when_another_is_refused() {
        var second = new AtomicInteger();
        server.atMessage = message -> message.getShortMessage()[5] == 2 && second.incrementAndGet() == 1
                ? SMPPConstant.STAT_ESME_RTHROTTLED
                : FaultySmpp.WELL;
        assertThat(send(1, MOBILE, "a".repeat(310)).reason()).isEqualTo(DeliveryReason.SERVER_BUSY);
        assertThat(send(1, MOBILE, "a".repeat(310))).isInstanceOf(Accepted.class);
        assertThat(headers()).containsExactly("[5, 0, 3, 1, 3, 1]", "[5, 0, 3, 1, 3, 2]", "[5, 0, 3, 1, 3, 3]");
    }

    @Test
    void what_is_no_telephone_is_refused_before_the_gateway_is_asked() {
        for (String address : List.of("", "aubrac", "a@example.org", "+", "06 39 98 06 02\n06 39 98 06 03")) {
            Outcome outcome = send(1, address, "Fuite");
            assertThat(outcome).as(address).isInstanceOf(Refused.class);
            assertThat(outcome.reason()).as(address).isEqualTo(DeliveryReason.ADDRESS_INVALID);
        }
        assertThat(server.taken).isEmpty();
    }

    @Test
    void nobody_at_the_gateways_address_is_told_so() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        use(SmppSamples.settings(port));
        assertThat(send(1, MOBILE, "Fuite")).isInstanceOf(Unavailable.class);
        assertThat(send(1, MOBILE, "Fuite").reason()).isEqualTo(DeliveryReason.SERVER_UNREACHABLE);
    }

    @Test
    void a_gateway_that_does_not_let_in_says_why() {
        assertThat(bound(SMPPConstant.STAT_ESME_RINVPASWD)).isEqualTo(DeliveryReason.LOGIN_REFUSED);
        assertThat(bound(SMPPConstant.STAT_ESME_RBINDFAIL)).isEqualTo(DeliveryReason.LOGIN_REFUSED);
        assertThat(bound(SMPPConstant.STAT_ESME_RALYBND)).isEqualTo(DeliveryReason.SERVER_BUSY);
        assertThat(bound(SMPPConstant.STAT_ESME_RINVCMDID)).isEqualTo(DeliveryReason.SERVER_REFUSED);
        assertThat(bound(FaultySmpp.HANG_UP)).isEqualTo(DeliveryReason.SERVER_REFUSED);
        use(SmppSamples.settings(server.port(), Duration.ofMillis(200)));
        assertThat(bound(FaultySmpp.SILENCE)).isEqualTo(DeliveryReason.SERVER_SILENT);
    }

    @Test
    void each_answer_of_the_gateway_has_its_meaning() {
        assertThat(answered(SMPPConstant.STAT_ESME_RTHROTTLED)).isInstanceOf(Unavailable.class);
        assertThat(answered(SMPPConstant.STAT_ESME_RMSGQFUL).reason()).isEqualTo(DeliveryReason.SERVER_BUSY);
        assertThat(answered(SMPPConstant.STAT_ESME_RINVSRCADR)).isInstanceOf(Unavailable.class);
        assertThat(answered(SMPPConstant.STAT_ESME_RSYSERR)).isInstanceOf(Postponed.class);
        assertThat(answered(SMPPConstant.STAT_ESME_RINVDSTADR)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(DeliveryReason.ADDRESS_REFUSED);
            assertThat(refused.detail()).startsWith("0x0000000B");
        });
        assertThat(answered(0x400)).isInstanceOf(Refused.class);
        assertThat(answered(0x400).reason()).isEqualTo(DeliveryReason.CONTENT_REFUSED);
    }

    @Test
    void a_connection_that_breaks_before_the_answer_leaves_a_doubt_at_once_and_is_made_again() {
        server.atMessage = message -> FaultySmpp.TAKE_AND_HANG_UP;
        assertThat(send(1, MOBILE, "Fuite")).isInstanceOf(InDoubt.class);
        assertThat(send(2, MOBILE, "Fuite").reason()).isEqualTo(DeliveryReason.CONNECTION_LOST);
        server.atMessage = message -> FaultySmpp.WELL;
        assertThat(send(3, MOBILE, "Fuite")).isInstanceOf(Accepted.class);
    }

    @Test
    void an_attempt_that_is_drawn_out_is_cut_off_before_its_lease_ends() throws IOException {
        // to be let in is not what is drawn out here
        link.open();
        server.atMessage = message -> FaultySmpp.SILENCE;
        var line = new SmppLine(
                link,
                SmppSamples.settings(server.port(), Duration.ofMillis(200)),
                parts,
                watch,
                Duration.ofMillis(1500));
        assertThat(line.send(SmppSamples.sms(1, MOBILE, "Fuite")))
                .isEqualTo(new InDoubt(DeliveryReason.CONNECTION_LOST, SmppSession.BROKEN));
    }

    private DeliveryReason bound(int answer) {
        server.atBind = answer;
        return send(1, MOBILE, "Fuite").reason();
    }

    private Outcome answered(int status) {
        server.atMessage = message -> status;
        return send(1, MOBILE, "Fuite");
    }

    private List<String> headers() {
        return server.taken.stream()
                .map(sms -> Arrays.toString(Arrays.copyOf(sms.octets(), 6)))
                .toList();
    }

    private void use(SmppSettings settings) {
        if (link != null) {
            link.close();
        }
        link = new SmppLink(settings, new SmppReceipts(parts::keep));
    }

    private Outcome send(long delivery, String to, String body) {
        var line = new SmppLine(link, SmppSamples.settings(server.port()), parts, watch, Lease.LONGEST_ATTEMPT);
        return line.send(SmppSamples.sms(delivery, to, body));
    }
}
