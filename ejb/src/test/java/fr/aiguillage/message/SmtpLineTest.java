package fr.aiguillage.message;

import static fr.aiguillage.message.DeliveryReason.ADDRESS_DEFERRED;
import static fr.aiguillage.message.DeliveryReason.ADDRESS_INVALID;
import static fr.aiguillage.message.DeliveryReason.ADDRESS_REFUSED;
import static fr.aiguillage.message.DeliveryReason.CONNECTION_LOST;
import static fr.aiguillage.message.DeliveryReason.CONTENT_DEFERRED;
import static fr.aiguillage.message.DeliveryReason.CONTENT_REFUSED;
import static fr.aiguillage.message.DeliveryReason.ENCRYPTION_REFUSED;
import static fr.aiguillage.message.DeliveryReason.LOGIN_REFUSED;
import static fr.aiguillage.message.DeliveryReason.SENDER_REFUSED;
import static fr.aiguillage.message.DeliveryReason.SERVER_BUSY;
import static fr.aiguillage.message.DeliveryReason.SERVER_REFUSED;
import static fr.aiguillage.message.DeliveryReason.SERVER_SILENT;
import static fr.aiguillage.message.DeliveryReason.SERVER_UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.message.MailSettings.Login;
import fr.aiguillage.message.MailSettings.Security;
import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpLineTest {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private FaultySmtp server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultySmtp();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        watch.shutdownNow();
    }

    @Test
    void nobody_at_the_servers_address_is_told_so() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(send(Samples.settings(port))).isInstanceOfSatisfying(Unavailable.class, outcome -> {
            assertThat(outcome.reason()).isEqualTo(SERVER_UNREACHABLE);
            assertThat(outcome.detail()).contains("127.0.0.1").contains("refused");
        });
    }

    @Test
    void a_server_that_has_no_address_is_unreachable() {
        var settings = Samples.settings("nowhere.invalid", 25, Security.NONE, Optional.empty(), Duration.ofSeconds(2));
        assertThat(send(settings).reason()).isEqualTo(SERVER_UNREACHABLE);
    }

    @Test
    void a_server_that_is_busy_is_asked_later() {
        server.answering("GREETING", "421 too many connections");
        assertThat(send()).isInstanceOfSatisfying(Unavailable.class, outcome -> {
            assertThat(outcome.reason()).isEqualTo(SERVER_BUSY);
            assertThat(outcome.detail()).contains("421 too many connections");
        });
    }

    @Test
    void a_server_that_wants_nothing_of_us_is_told_so() {
        server.answering("GREETING", "554 no service for you");
        assertThat(send()).isInstanceOf(Unavailable.class);
        assertThat(send().reason()).isEqualTo(SERVER_REFUSED);
    }

    @Test
    void a_server_that_hangs_up_before_a_word_refuses() {
        server.answering("GREETING", FaultySmtp.HANG_UP);
        assertThat(send()).isInstanceOf(Unavailable.class);
        assertThat(send().reason()).isEqualTo(SERVER_REFUSED);
    }

    @Test
    void a_server_that_says_nothing_is_left() {
        server.answering("GREETING", FaultySmtp.SILENCE);
        assertThat(send(impatient(server.port())).reason()).isEqualTo(SERVER_SILENT);
    }

    @Test
    void an_attempt_that_is_drawn_out_is_cut_off_before_its_lease_ends() {
        server.answering("GREETING", FaultySmtp.DRIP);
        var line = new SmtpLine(Samples.settings(server.port()), watch, Duration.ofMillis(300));
        assertThat(line.send(Samples.envelope()))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        outcome -> assertThat(outcome.reason()).isEqualTo(SERVER_SILENT));
        assertThat(Lease.LONGEST_ATTEMPT)
                .isLessThan(
                        Duration.between(Samples.NOW, Lease.from(Samples.NOW).until()));
    }

    @Test
    void a_wrong_password_is_told_so() {
        server.answering("AUTH", "535 5.7.8 bad credentials");
        assertThat(send(settings(Security.NONE, new Login("aiguillage", "wrong"))))
                .isInstanceOfSatisfying(Unavailable.class, outcome -> {
                    assertThat(outcome.reason()).isEqualTo(LOGIN_REFUSED);
                    assertThat(outcome.detail()).contains("535 5.7.8 bad credentials");
                });
    }

    @Test
    void a_server_that_asks_for_an_account_is_told_so() {
        server.answering("RCPT", "530 authentication required");
        assertThat(send()).isInstanceOf(Unavailable.class);
        assertThat(send().reason()).isEqualTo(LOGIN_REFUSED);
    }

    @Test
    void nothing_is_sent_in_clear_when_encryption_is_asked_for() {
        assertThat(send(settings(Security.STARTTLS, null)).reason()).isEqualTo(ENCRYPTION_REFUSED);
        assertThat(send(settings(Security.TLS, null)).reason()).isEqualTo(ENCRYPTION_REFUSED);
        assertThat(server.received).noneMatch(line -> line.startsWith("MAIL"));
    }

    @Test
    void a_sender_that_is_refused_is_no_messages_fault() {
        server.answering("MAIL", "553 not your address");
        assertThat(send()).isInstanceOf(Unavailable.class);
        assertThat(send().reason()).isEqualTo(SENDER_REFUSED);
    }

    @Test
    void a_recipient_refused_for_good_is_told_in_the_servers_words() {
        server.answering("RCPT", "550 5.1.1 no such user");
        assertThat(send()).isEqualTo(new Refused(ADDRESS_REFUSED, "550 5.1.1 no such user"));
    }

    @Test
    void a_recipient_refused_for_now_is_tried_later() {
        server.answering("RCPT", "450 4.2.0 greylisted");
        assertThat(send()).isEqualTo(new Postponed(ADDRESS_DEFERRED, "450 4.2.0 greylisted"));
    }

    @Test
    void a_content_refused_for_good_is_told_in_the_servers_words() {
        server.answering(".", "554 5.7.1 looks like spam");
        assertThat(send()).isEqualTo(new Refused(CONTENT_REFUSED, "554 5.7.1 looks like spam"));
    }

    @Test
    void a_content_refused_for_now_is_tried_later() {
        server.answering("DATA", "451 local error");
        assertThat(send()).isEqualTo(new Postponed(CONTENT_DEFERRED, "451 local error"));
    }

    @Test
    void a_connection_lost_in_the_middle_says_nothing_of_the_other_messages() {
        for (String command : new String[] {"MAIL", "RCPT", "DATA", "."}) {
            server.answering(command, FaultySmtp.HANG_UP);
            assertThat(send()).as(command).isInstanceOf(Postponed.class);
            assertThat(send().reason()).as(command).isEqualTo(CONNECTION_LOST);
            server.answering(command, command.equals("DATA") ? "354 go on" : "250 OK");
        }
    }

    @Test
    void a_server_that_falls_silent_after_the_message_has_acknowledged_nothing() {
        server.answering(".", FaultySmtp.SILENCE);
        assertThat(send(impatient(server.port()))).isInstanceOf(Postponed.class);
    }

    @Test
    void a_line_that_broke_is_opened_again_for_the_next_message() {
        try (var line = new SmtpLine(Samples.settings(server.port()), watch)) {
            server.answering(".", FaultySmtp.HANG_UP);
            assertThat(line.send(Samples.envelope())).isInstanceOf(Postponed.class);
            server.answering(".", "250 OK");
            assertThat(line.send(Samples.envelope())).isEqualTo(new Outcome.Accepted("250 OK"));
        }
        assertThat(server.received).filteredOn(line -> line.startsWith("EHLO")).hasSize(2);
    }

    @Test
    void what_is_no_address_is_refused_before_the_server_is_asked() {
        for (String address : new String[] {
            "",
            "06 39 98 06 02",
            "aubrac",
            "a@example.org, b@example.org",
            "a@example.org\r\nRCPT TO:<b@example.org>",
            "M. Aubrac <a@example.org>",
            "equipe: a@example.org;",
            "a@",
            "<a@example.org"
        }) {
            Outcome outcome = send(Samples.settings(server.port()), Samples.envelope("M. A", address, "s", "b"));
            assertThat(outcome).as(address).isInstanceOf(Refused.class);
            assertThat(outcome.reason()).as(address).isEqualTo(ADDRESS_INVALID);
        }
        assertThat(server.received).isEmpty();
    }

    private Outcome send() {
        return send(Samples.settings(server.port()));
    }

    private Outcome send(MailSettings settings) {
        return send(settings, Samples.envelope());
    }

    private Outcome send(MailSettings settings, Envelope envelope) {
        try (var line = new SmtpLine(settings, watch)) {
            return line.send(envelope);
        }
    }

    private MailSettings settings(Security security, Login login) {
        return Samples.settings(
                "127.0.0.1", server.port(), security, Optional.ofNullable(login), Duration.ofSeconds(2));
    }

    private static MailSettings impatient(int port) {
        return Samples.settings("127.0.0.1", port, Security.NONE, Optional.empty(), Duration.ofMillis(200));
    }
}
