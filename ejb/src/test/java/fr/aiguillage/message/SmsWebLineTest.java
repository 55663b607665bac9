package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.aiguillage.message.Outcome.Accepted;
import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmsWebLineTest {

    private static final String MOBILE = "06 39 98 06 02";
    private static final int SILENCE = 0;
    private static final int HANG_UP = -1;

    private final MemoryParts parts = new MemoryParts();
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();
    private final List<String> headers = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private HttpServer server;
    private volatile int status = 202;
    private volatile String answer = "{\"id\": \"G-7\"}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(hands);
        server.createContext("/messages", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(Json.createReader(new StringReader(body)).readObject());
            headers.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (status == SILENCE) {
                await();
            }
            if (status > SILENCE) {
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        hands.shutdownNow();
    }

    @Test
    void a_message_is_handed_over_under_its_identifier_and_known_by_the_gateways() {
        assertThat(send(1, "Fuite d’eau")).isInstanceOf(Accepted.class);
        assertThat(headers).containsExactly("Bearer t0ken <stable-1@example.org>");
        JsonObject message = asked.get(0);
        assertThat(message.getString("id")).isEqualTo("<stable-1@example.org>");
        assertThat(message.getString("to")).isEqualTo("+33639980602");
        assertThat(message.getString("from")).isEqualTo("Standard");
        assertThat(message.getString("text")).isEqualTo("Fuite d'eau");
        assertThat(parts.of(1))
                .singleElement()
                .satisfies(part -> assertThat(part.gatewayId()).isEqualTo("G-7"));
    }

    @Test
    void a_gateway_that_gives_no_identifier_uses_ours() {
        answer = "thank you";
        assertThat(send(1, "Fuite")).isInstanceOf(Accepted.class);
        assertThat(parts.of(1).get(0).gatewayId()).isEqualTo("<stable-1@example.org>");
    }

    @Test
    void what_the_gateway_has_is_not_handed_over_again() {
        send(1, "Fuite");
        assertThat(send(1, "Fuite")).isInstanceOf(Accepted.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void each_answer_of_the_gateway_has_its_meaning() {
        assertThat(answered(401)).isInstanceOf(Unavailable.class);
        assertThat(answered(403).reason()).isEqualTo(DeliveryReason.LOGIN_REFUSED);
        assertThat(answered(429).reason()).isEqualTo(DeliveryReason.SERVER_BUSY);
        assertThat(answered(503)).isInstanceOf(Unavailable.class);
        assertThat(answered(404).reason()).isEqualTo(DeliveryReason.SERVER_REFUSED);
        assertThat(answered(301).reason()).isEqualTo(DeliveryReason.SERVER_REFUSED);
        assertThat(answered(500)).isInstanceOf(Postponed.class);
        assertThat(answered(408)).isInstanceOf(Postponed.class);
        answer = "{\"field\": \"text\", \"error\": \"too long\"}";
        assertThat(answered(422)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(DeliveryReason.CONTENT_REFUSED);
            assertThat(refused.detail()).contains("422").contains("too long");
        });
        answer = "{\"field\": \"to\"}";
        assertThat(answered(400).reason()).isEqualTo(DeliveryReason.ADDRESS_REFUSED);
    }

    @Test
    void a_gateway_that_says_nothing_or_is_not_there_puts_everything_off() {
        status = SILENCE;
        assertThat(line(Duration.ofMillis(200))
                        .send(SmppSamples.sms(1, MOBILE, "Fuite"))
                        .reason())
                .isEqualTo(DeliveryReason.SERVER_SILENT);
        end.countDown();
        server.stop(0);
        assertThat(send(1, "Fuite")).isInstanceOf(Unavailable.class);
        assertThat(send(1, "Fuite").reason()).isEqualTo(DeliveryReason.SERVER_UNREACHABLE);
    }

    @Test
    void a_connection_that_breaks_says_nothing_of_the_other_messages() {
        status = HANG_UP;
        assertThat(send(1, "Fuite")).isInstanceOf(Postponed.class);
        assertThat(send(1, "Fuite").reason()).isEqualTo(DeliveryReason.CONNECTION_LOST);
    }

    @Test
    void what_is_no_telephone_is_refused_before_the_gateway_is_asked() {
        Outcome outcome = line(Duration.ofSeconds(20)).send(SmppSamples.sms(1, "a@example.org", "Fuite"));
        assertThat(outcome.reason()).isEqualTo(DeliveryReason.ADDRESS_INVALID);
        assertThat(asked).isEmpty();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome answered(int code) {
        status = code;
        return send(2, "Fuite");
    }

    private Outcome send(long delivery, String text) {
        return line(Duration.ofSeconds(20)).send(SmppSamples.sms(delivery, MOBILE, text));
    }

    private SmsWebLine line(Duration patience) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages");
        return new SmsWebLine(SmsWebGateway.client(), new SmsWebSettings(url, "t0ken", "Standard", patience, 3), parts);
    }
}
