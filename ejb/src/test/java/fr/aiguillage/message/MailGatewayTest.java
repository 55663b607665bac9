package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import fr.aiguillage.message.MailSettings.Login;
import fr.aiguillage.message.MailSettings.Security;
import fr.aiguillage.message.Outcome.Accepted;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mail as a real server receives it. */
class MailGatewayTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup[] {patient(ServerSetup.SMTP), patient(ServerSetup.SMTPS)});

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        watch.shutdownNow();
    }

    /** On a free port, and waited for as long as a busy machine may need. */
    private static ServerSetup patient(ServerSetup setup) {
        ServerSetup patient = setup.dynamicPort();
        patient.setServerStartupTimeout(60_000);
        return patient;
    }

    @Test
    void a_message_arrives_with_its_accents() throws Exception {
        String body = "Problème : fuite d'eau\nAdresse : 12 rue du Lavoir, Saint-Étienne\n\nŒuvre « à voir » 🙂";
        MimeMessage mail = arrived(Samples.envelope("Mme Thévenot", "plan.06@example.org", "Fuite d’eau, été", body));
        assertThat(mail.getSubject()).isEqualTo("Fuite d’eau, été");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("standard@example.org"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Standard téléphonique");
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("reponses@example.org"));
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Mme Thévenot");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(Samples.NOW));
        assertThat(text(mail, 0).replace("\r\n", "\n").strip()).contains(body);
        assertThat(text(mail, 1)).contains(">fuite d&#39;eau</td>").contains(">Œuvre « à voir » 🙂</td>");
    }

    @Test
    void its_identifier_is_ours_and_an_answering_machine_leaves_it_alone() throws Exception {
        MimeMessage mail = arrived(Samples.envelope());
        assertThat(mail.getMessageID()).isEqualTo("<stable-1@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void an_urgent_message_is_marked_for_every_mail_reader() throws Exception {
        MimeMessage mail = arrived(Samples.envelope());
        assertThat(mail.getHeader("Importance")).containsExactly("high");
        assertThat(mail.getHeader("X-Priority")).containsExactly("1");
        assertThat(mail.getHeader("Priority")).containsExactly("urgent");
        assertThat(text(mail, 1)).contains(">Urgent</span>");
    }

    @Test
    void an_ordinary_message_is_not_marked() throws Exception {
        MimeMessage mail = arrived(plain("a@example.org", List.of(), List.of()));
        assertThat(mail.getHeader("Importance")).isNull();
        assertThat(mail.getHeader("X-Priority")).isNull();
        assertThat(text(mail, 1)).doesNotContain("Urgent");
    }

    @Test
    void a_copy_names_whom_it_was_written_to_and_reaches_only_its_own_address() throws Exception {
        List<Recipient> to = List.of(new Recipient("aubrac", "M. Aubrac", "aubrac@example.org"));
        List<Recipient> copies = List.of(
                new Recipient("accueil", "Boîte accueil", "accueil@example.org"), new Recipient("muet", "M. Muet", ""));
        MimeMessage mail = arrived(plain("accueil@example.org", to, copies));
        assertThat(mail.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress("aubrac@example.org"));
        assertThat(mail.getRecipients(RecipientType.CC)).containsExactly(new InternetAddress("accueil@example.org"));
        assertThat(((InternetAddress) mail.getRecipients(RecipientType.CC)[0]).getPersonal())
                .isEqualTo("Boîte accueil");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    private static Envelope plain(String address, List<Recipient> to, List<Recipient> copies) {
        return new Envelope(
                1,
                "<2@example.org>",
                "M. A",
                address,
                to,
                copies,
                false,
                "Devis",
                "objet : devis",
                false,
                Samples.NOW,
                Samples.STATIONERY);
    }

    @Test
    void no_caller_can_dictate_a_header() throws Exception {
        MimeMessage mail = arrived(Samples.envelope(
                "X\r\nBcc: thief@example.org",
                "a@example.org",
                "Devis\r\nBcc: thief@example.org\r\n\r\nbody",
                "nom : x\r\n.\r\nRCPT TO:<thief@example.org>\r\n\r\nBcc: thief@example.org"));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Devis Bcc: thief@example.org body");
        assertThat(text(mail, 0)).contains("\r\n.\r\nRCPT TO:<thief@example.org>");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void no_caller_can_dictate_html() throws Exception {
        MimeMessage mail =
                arrived(Samples.envelope("M. A", "a@example.org", "</title><b>", "nom : <img src=x> & \"co\""));
        assertThat(text(mail, 1))
                .contains(">&lt;img src=x&gt; &amp; &quot;co&quot;</td>")
                .contains("<title>&lt;/title&gt;&lt;b&gt;</title>");
    }

    @Test
    void a_page_of_ours_is_followed_by_a_click() throws Exception {
        String body = "Pour corriger :\nhttps://standard.example.org/link/7-a_b\nhttps://x.example/\" onclick=\"x";
        assertThat(text(arrived(ours(body, true)), 1))
                .contains(
                        "href=\"https://standard.example.org/link/7-a_b\"",
                        ">https://standard.example.org/link/7-a_b</a>")
                .contains(">https://x.example/&quot; onclick=&quot;x</td>");
    }

    @Test
    void a_page_that_a_caller_dictated_is_not() throws Exception {
        assertThat(text(arrived(ours("site :\nhttps://x.example/", false)), 1))
                .contains("https://x.example/")
                .doesNotContain("<a ");
    }

    @Test
    void a_client_has_mails_of_its_own_look() throws Exception {
        MimeMessage mail = arrived(set("<p>{{ client }} : {{ texte }}</p>"));
        assertThat(text(mail, 1)).isEqualTo("<p>Chaleur &amp; Cie : a &lt; b</p>");
        assertThat(text(mail, 0)).startsWith("a < b");
    }

    @Test
    void a_template_that_fails_keeps_no_message_from_leaving_and_says_so() throws Exception {
        try (var line = gateway(SERVER.getSmtp().getPort(), Security.NONE, null).line()) {
            assertThat(line.send(set("{{ texte }}\n{{ autrefois }}")))
                    .isInstanceOfSatisfying(
                            Accepted.class,
                            accepted -> assertThat(accepted.detail())
                                    .startsWith("Le modèle de mail du client est en faute (ligne 2)")
                                    .contains("autrefois"));
        }
        assertThat(text(SERVER.getReceivedMessages()[0], 1)).contains(">a &lt; b</td>", "Appel 20261201-0042");
    }

    private static Envelope set(String template) {
        Stationery plain = Samples.STATIONERY;
        Stationery own = new Stationery(
                plain.client(),
                plain.reference(),
                plain.takenBy(),
                plain.at(),
                plain.zone(),
                plain.locale(),
                Optional.of(template),
                "");
        return new Envelope(
                1,
                "<4@example.org>",
                "A",
                "a@example.org",
                List.of(),
                List.of(),
                false,
                "x",
                "a < b",
                false,
                Samples.NOW,
                own);
    }

    private static Envelope ours(String body, boolean ours) {
        return new Envelope(
                1,
                "<3@example.org>",
                "A",
                "a@example.org",
                List.of(),
                List.of(),
                false,
                "x",
                body,
                ours,
                Samples.NOW,
                Samples.STATIONERY);
    }

    @Test
    void one_line_carries_many_messages() throws Exception {
        try (var line = gateway(SERVER.getSmtp().getPort(), Security.NONE, null).line()) {
            for (int i = 0; i < 50; i++) {
                assertThat(line.send(Samples.envelope())).isInstanceOf(Accepted.class);
            }
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(50);
    }

    @Test
    void it_signs_in_when_it_has_an_account() {
        SERVER.setUser("standard@example.org", "standard", "s3cret");
        try (var line = gateway(SERVER.getSmtp().getPort(), Security.NONE, new Login("standard", "s3cret"))
                .line()) {
            assertThat(line.send(Samples.envelope())).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_gets_nothing() {
        try (var line = gateway(SERVER.getSmtps().getPort(), Security.TLS, null).line()) {
            assertThat(line.send(Samples.envelope()).reason()).isEqualTo(DeliveryReason.ENCRYPTION_REFUSED);
        }
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private MimeMessage arrived(Envelope envelope) {
        try (var line = gateway(SERVER.getSmtp().getPort(), Security.NONE, null).line()) {
            assertThat(line.send(envelope)).isInstanceOf(Accepted.class);
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private MailGateway gateway(int port, Security security, Login login) {
        return new MailGateway(
                Samples.settings("127.0.0.1", port, security, Optional.ofNullable(login), Duration.ofSeconds(5)),
                watch);
    }

    private static String text(MimeMessage mail, int alternative) throws Exception {
        Part part = ((Multipart) mail.getContent()).getBodyPart(alternative);
        return (String) part.getContent();
    }
}
