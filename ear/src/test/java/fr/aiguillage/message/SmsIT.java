package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.aiguillage.container.AsAdministrator;
import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.container.AsManager;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import fr.aiguillage.directory.DirectoryService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * SMS from the end of a call to an SMS centre and back, in the container and on its database. How long a thousand messages
 * take is printed with {@code -Daiguillage.it.messages=1000}.
 */
@ArquillianTest
class SmsIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final long FIVE_MILLISECONDS = 5_000_000;

    @Deployment
    static WebArchive product() throws IOException {
        String sms = Integer.toString(freePort());
        String mail = Integer.toString(freePort());
        WebArchive product = Product.with("sms.war", SmsIT.class, SmsCentre.class, SlowRelay.class, Desk.class)
                .addAsResource(new StringAsset(sms + " " + mail), "ports")
                .addAsResource(new StringAsset(settings(sms, mail)), "META-INF/microprofile-config.properties");
        Stream.of(Awaitility.class, Matcher.class)
                .map(type -> new File(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .forEach(product::addAsLibrary);
        return product;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static String settings(String sms, String mail) {
        return String.join(
                "\n",
                "config_ordinal=110",
                "aiguillage.sms.smpp.host=127.0.0.1",
                "aiguillage.sms.smpp.port=" + sms,
                "aiguillage.sms.smpp.system-id=standard",
                "aiguillage.sms.smpp.from=Standard",
                "aiguillage.sms.http.receipt-token=r3ceipt",
                "aiguillage.web.address=https://standard.example.org",
                "aiguillage.mail.host=127.0.0.1",
                "aiguillage.mail.port=" + mail,
                "aiguillage.mail.security=none",
                "aiguillage.mail.from=Standard <standard@example.org>");
    }

    @EJB
    private AsSecretary secretary;

    @EJB
    private AsManager manager;

    @EJB
    private AsAdministrator administrator;

    @Inject
    private Desk desk;

    @Inject
    private MessageService messages;

    /** The request by which the runner has this test run. */
    @Inject
    private HttpServletRequest request;

    @EJB
    private AsAssistant assistant;

    @Inject
    private DirectoryService directories;

    @Inject
    private AcknowledgementService acknowledgements;

    private SmsCentre centre;
    private int mailPort;
    private long client;
    private long call;

    @BeforeEach
    void start() throws IOException {
        Awaitility.pollInSameThread();
        desk.clear();
        open();
        client = desk.client();
        call = desk.call(client);
    }

    private void open() throws IOException {
        try (var ports = SmsIT.class.getResourceAsStream("/ports")) {
            String[] both = new String(ports.readAllBytes(), StandardCharsets.US_ASCII).split(" ");
            centre = new SmsCentre(Integer.parseInt(both[0]));
            mailPort = Integer.parseInt(both[1]);
        }
    }

    @AfterEach
    void stop() throws IOException {
        centre.close();
    }

    @Test
    void a_long_sms_is_delivered_when_all_its_parts_are() throws Exception {
        secretary.call(() -> desk.end(List.of(sms(1, "a".repeat(200)))));
        awaitState(DeliveryState.ACCEPTED);
        assertThat(centre.taken).hasSize(2);
        centre.tell(centre.taken.get(1), "DELIVRD");
        centre.tell(centre.taken.get(0), "DELIVRD");
        awaitState(DeliveryState.DELIVERED);
        assertThat(delivery().deliveredAt()).isPresent();
    }

    @Test
    void an_sms_that_the_network_gives_up_fails_in_its_words_and_goes_again_when_a_person_says_so() throws Exception {
        secretary.call(() -> desk.end(List.of(sms(1, "a".repeat(200)))));
        awaitState(DeliveryState.ACCEPTED);
        centre.tell(centre.taken.get(0), "DELIVRD");
        centre.tell(centre.taken.get(1), "EXPIRED");
        awaitState(DeliveryState.FAILED);
        assertThat(delivery().reason()).contains(DeliveryReason.EXPIRED);
        assertThat(delivery().detail()).isEqualTo("EXPIRED err:027");
        long id = delivery().id();
        assertThat(administrator.call(() -> messages.retry(id))).isTrue();
        awaitState(DeliveryState.ACCEPTED);
        assertThat(centre.taken).hasSize(3);
        centre.tell(centre.taken.get(2), "DELIVRD");
        awaitState(DeliveryState.DELIVERED);
    }

    @Test
    void a_receipt_over_http_is_taken_from_the_gateway_alone() throws Exception {
        secretary.call(() -> desk.end(List.of(sms(1, "Fuite d’eau"))));
        awaitState(DeliveryState.ACCEPTED);
        String id = Long.toHexString(centre.taken.get(0).number());
        String delivered = receipt(id, "delivered");
        for (String authorization : List.of("", "Bearer other", "Bearer ", "Basic r3ceipt", "r3ceipt")) {
            HttpResponse<String> refused = post(authorization, delivered);
            assertThat(refused.statusCode()).as(authorization).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        Map.of("{", "body", "[]", "body", "{\"state\": \"delivered\"}", "id", receipt(id, "lost"), "state")
                .forEach((body, field) -> {
                    HttpResponse<String> refused = post("Bearer r3ceipt", body);
                    assertThat(refused.statusCode()).as(body).isEqualTo(400);
                    assertThat(refused.body()).as(body).contains("\"field\":\"" + field + "\"");
                });
        assertThat(post("Bearer r3ceipt", " ".repeat(5000) + delivered).statusCode())
                .isEqualTo(400);
        assertThat(post("Bearer r3ceipt", receipt(id, "sent")).statusCode()).isEqualTo(204);
        assertThat(delivery().state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(post("Bearer r3ceipt", receipt(id, "failed")).statusCode()).isEqualTo(204);
        assertThat(delivery().reason()).contains(DeliveryReason.UNDELIVERABLE);
        assertThat(delivery().detail()).isEqualTo("unknown subscriber");
    }

    private static String receipt(String id, String state) {
        return "{\"id\": \"" + id + "\", \"state\": \"" + state + "\", \"detail\": \"unknown subscriber\"}";
    }

    /** As the gateway tells it: by HTTP, to the server in which this test runs. */
    private HttpResponse<String> post(String authorization, String body) {
        URI address = URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath());
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "/api/sms/receipts"))
                                    .header("Authorization", authorization)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    @Test
    void an_urgent_sms_bears_a_link_by_which_it_is_read_and_another_waits_for_the_end_of_the_quiet_hours()
            throws Exception {
        String quiet = "pas de SMS du 1er janvier 2020 au 31 décembre 2090\n";
        String text = "client Chaleur " + call + "\naccusé de réception sous 15 minutes\n";
        client = assistant.call(() -> directories.open(text + quiet, "Essai")).id();
        call = desk.call(client);
        secretary.call(
                () -> desk.end(List.of(sms(1, "Devis"), draft(2, Channel.SMS, "06 39 98 06 02", "Fuite", true))));
        await().atMost(SOON).until(() -> deliveries().get(1).state() == DeliveryState.ACCEPTED);
        String urgent = new String(centre.taken.get(0).octets(), StandardCharsets.ISO_8859_1).replace('\u0011', '_');
        assertThat(urgent).startsWith("Fuite\nLu : https://standard.example.org/lu/");
        String token = urgent.substring(urgent.lastIndexOf('/') + 1);
        assertThat(acknowledgements.acknowledge(token).state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(secretary.call(() -> messages.smsTail(client))).hasSameSizeAs(urgent.substring(5));

        assertThat(delivery().reason()).contains(DeliveryReason.QUIET_HOURS);
        assertThat(delivery().leavesAt()).isPresent();
        assistant.call(() -> desk.change(client, text));
        await().atMost(SOON).until(() -> delivery().state() == DeliveryState.ACCEPTED);
        assertThat(centre.taken).hasSize(2);
    }

    @Test
    void an_sms_waits_for_whoever_wants_none_now_and_leaves_to_others() throws Exception {
        String text = "client Chaleur " + call + "\npas de SMS du 1er janvier 2020 au 31 décembre 2090 : M. Aubrac\n"
                + "collaborateur M. Aubrac\n    identifiant aubrac\n";
        client = assistant.call(() -> directories.open(text, "Essai")).id();
        call = desk.call(client);
        var other = new Recipient("joncour", "Mme Joncour", "06 39 98 06 03");
        secretary.call(() -> desk.end(List.of(sms(1, "Devis"), draft(2, other, Channel.SMS, "Devis", false))));
        await().atMost(SOON).until(() -> deliveries().get(1).state() == DeliveryState.ACCEPTED);
        assertThat(delivery().reason()).contains(DeliveryReason.QUIET_HOURS);
        assertThat(centre.taken).hasSize(1);
    }

    @Test
    void a_receipt_that_comes_before_the_answer_is_not_lost() throws Exception {
        centre.receiptBeforeAnswer = "DELIVRD";
        secretary.call(() -> desk.end(List.of(sms(1, "Fuite d’eau"))));
        awaitState(DeliveryState.DELIVERED);
        assertThat(centre.taken).hasSize(1);
    }

    @Test
    void an_administrator_sends_what_failed_to_another_telephone() throws Exception {
        secretary.call(() -> desk.end(List.of(draft(1, Channel.SMS, "", "Fuite"))));
        long id = delivery().id();
        assertThat(administrator.call(() -> messages.redirect(id, "garde@example.org")))
                .isFalse();
        assertThat(administrator.call(() -> messages.redirect(id, " 06 39 98 06 09 ")))
                .isTrue();
        awaitState(DeliveryState.ACCEPTED);
        assertThat(centre.taken.get(0).to()).isEqualTo("33639980609");
    }

    @Test
    void a_centre_that_is_down_keeps_messages_with_the_reason_and_gets_each_once_when_it_is_back() throws Exception {
        centre.close();
        secretary.call(() -> desk.end(IntStream.rangeClosed(1, 10)
                .mapToObj(rank -> sms(rank, "Fuite"))
                .toList()));
        await().atMost(SOON)
                .until(() -> deliveries().stream()
                        .allMatch(delivery -> delivery.reason().isPresent()));
        open();
        await().atMost(SOON).until(() -> all(DeliveryState.ACCEPTED));
        assertThat(centre.taken).hasSize(10);
    }

    @Test
    void many_messages_leave_quickly_by_servers_that_take_five_milliseconds() throws Exception {
        int many = Integer.getInteger("aiguillage.it.messages", 50);
        centre.nanosToTake = FIVE_MILLISECONDS;
        try (var relay = new SlowRelay(mailPort, FIVE_MILLISECONDS)) {
            Duration mails = timed(many, Channel.MAIL, "aubr.06@example.org");
            assertThat(relay.taken).hasSize(many).doesNotHaveDuplicates();
            client = desk.client();
            call = desk.call(client);
            Duration sms = timed(many, Channel.SMS, "06 39 98 06 02");
            assertThat(centre.taken).hasSize(many);
            System.out.println(many + " messages, from the end of the call to the last answer: " + mails.toMillis()
                    + " ms by mail, " + sms.toMillis() + " ms by SMS");
        }
    }

    /** From the end of a call of a client of its own to the last answer. */
    private Duration timed(int many, Channel channel, String address) throws Exception {
        List<MessageDraft> drafts = IntStream.rangeClosed(1, many)
                .mapToObj(rank -> draft(rank, channel, address, "Message " + rank))
                .toList();
        long start = System.nanoTime();
        secretary.call(() -> desk.end(drafts));
        // counted, for to read them all again and again would be measured too
        DeliveryFilter left = DeliveryFilter.all().ofClient(client).in(DeliveryState.LEFT);
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> manager.call(() -> messages.count(left)) == many);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void awaitState(DeliveryState state) {
        await().atMost(SOON).until(() -> all(state));
    }

    private boolean all(DeliveryState state) throws Exception {
        return deliveries().stream().allMatch(delivery -> delivery.state() == state);
    }

    private Delivery delivery() throws Exception {
        return deliveries().get(0);
    }

    private List<Delivery> deliveries() throws Exception {
        return secretary.call(() -> messages.deliveriesOf(call));
    }

    private MessageDraft sms(int ordinal, String text) {
        return draft(ordinal, Channel.SMS, "06 39 98 06 02", text);
    }

    private MessageDraft draft(int ordinal, Channel channel, String address, String text) {
        return draft(ordinal, channel, address, text, false);
    }

    private MessageDraft draft(int ordinal, Channel channel, String address, String text, boolean urgent) {
        return draft(ordinal, new Recipient("aubrac", "M. Aubrac", address), channel, text, urgent);
    }

    private MessageDraft draft(int ordinal, Recipient recipient, Channel channel, String text, boolean urgent) {
        return new MessageDraft(
                call,
                "call",
                "Samia",
                ordinal,
                client,
                recipient,
                List.of(),
                List.of(),
                channel,
                urgent,
                "Message " + ordinal,
                text,
                text);
    }
}
