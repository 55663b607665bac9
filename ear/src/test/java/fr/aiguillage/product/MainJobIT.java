package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product once through, by keyboard: from sign-in to the mail in the mailbox, over TLS. */
class MainJobIT extends OwnProductTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final GreenMail post = PostOffice.speaking(ServerSetup.PROTOCOL_SMTPS);
    private Certificate certificate;

    @TempDir
    static Path certificates;

    @Override
    Map<String, String> settings() throws Exception {
        if (!post.isRunning()) {
            certificate = Certificate.in(certificates);
            System.setProperty("greenmail.tls.keystore.file", certificate.file().toString());
            System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
            post.start();
        }
        return Map.of(
                "AIGUILLAGE_JAVA_OPTIONS",
                certificate.trusted(),
                "aiguillage.mail.host",
                "127.0.0.1",
                "aiguillage.mail.port",
                String.valueOf(post.getSmtps().getPort()),
                "aiguillage.mail.security",
                "tls",
                "aiguillage.mail.from",
                "Standard <standard@example.org>");
    }

    @AfterAll
    void closePost() {
        post.stop();
    }

    @Test
    void a_call_is_answered_by_keyboard_its_message_arrives_as_she_corrected_it_and_its_sheet_tells_it()
            throws IOException {
        Page page = signedIn("s.benali");
        Console console = new Console(page).ready().ring("Sanitherm Dépannage").press("1");
        assertThat(console.text()).contains("N’actionnez aucun interrupteur");

        console.answer("3 allée des Charmes").answer("0639989024");
        assertThat(console.stage()).isEqualTo("CHECK");
        console.press("F4");
        page.keyboard().press("Control+End");
        page.keyboard().type(" Code 12A.");
        console.press("Control+Enter");
        assertThat(console.stage()).isEqualTo("WRAP_UP");

        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(mailsTo("aubr.06@example.org"))
                        .anySatisfy(mail ->
                                assertThat(mail).contains("3 allée des Charmes", "06 39 98 90 24", "Code 12A.")));
        console.press("Enter");
        assertThat(console.stage()).isEqualTo("READY");
        assertThat(latestSheet()).contains("Sanitherm", "3 allée des Charmes", "Code 12A.", "M. Aubrac");
    }

    /** The words of the traceability sheet that management opens from the list of calls. */
    private String latestSheet() throws IOException {
        Page manager = signedIn("d.ferrand");
        manager.navigate("/call/list.xhtml");
        String link = manager.locator("a[href*='/call/sheet']").first().getAttribute("href");
        APIResponse answer = manager.context().request().get(link);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        try (PDDocument sheet = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(sheet).replaceAll("[\\s\\u00A0\\u202F]+", " ");
        }
    }

    @Test
    void the_organigramme_opens_over_a_question_and_leads_back_to_it_with_what_was_typed() {
        Page page = signedIn("s.benali");
        Console console = new Console(page).ready().ring("Sanitherm Dépannage").press("3");
        console.press("o"); // an answer that begins with the letter goes first
        assertThat(console.question()).isEqualTo("Adresse");
        page.locator("#answer:focus").waitFor();
        page.keyboard().type("12 rue d");
        page.keyboard().press("Alt+o");
        page.locator("#organigram .tree-row:focus").waitFor();
        page.keyboard().press("k");
        assertThat(page.locator(".tree-row:focus").innerText()).contains("Kerdraon");
        page.keyboard().press("Escape");
        page.keyboard().type("u La");
        page.keyboard().press("Alt+o");
        page.locator("#organigram .tree-row:focus").waitFor();
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        page.locator(".sheet.is-current", new Page.LocatorOptions().setHasText("M.\u00A0Kerdraon"))
                .waitFor();
        page.keyboard().press("Escape");
        page.keyboard().type("voir");
        assertThat(console.question()).isEqualTo("Adresse");
        assertThat(console.written()).isEqualTo("12 rue du Lavoir");
        console.press("F9").press("Control+Enter").press("Enter");
        assertThat(console.stage()).isEqualTo("READY");
    }

    @Test
    void a_call_of_each_client_goes_from_the_answer_phrase_to_the_message_by_keyboard() {
        Page page = signedIn("l.marchal");
        for (String client : List.of("Cabinet médical des Tilleuls", "Agence Clairval Immobilier")) {
            Console console = new Console(page).ready().ring(client).anyhow();
            assertThat(console.stage()).as(client).isEqualTo("CHECK");
            assertThat(console.message().inputValue()).as(client).isNotBlank();
            console.press("Control+Enter").press("Enter");
        }
    }

    @Test
    void going_back_corrects_an_answer_and_keeps_the_others() {
        Page page = signedIn("p.roussel");
        Console console = leak(page).press("N");
        console.answer("12 rue du Lavoir").press("Escape").press("Escape");
        assertThat(console.question()).isEqualTo("Eau maîtrisée");
        console.press("O");
        assertThat(console.question()).isEqualTo("Nom");
        assertThat(console.text()).contains("12 rue du Lavoir").doesNotContain("Fermez le robinet");
        console.press("F9").press("Control+Enter");
    }

    @Test
    void what_she_changed_in_a_message_stays_hers_when_an_answer_is_corrected() {
        Page page = signedIn("p.roussel");
        Console console = new Console(page).ready().ring("Sanitherm Dépannage").press("1");
        console.answer("3 allée des Charmes").answer("0639989024").press("F4");
        page.keyboard().press("Control+End");
        page.keyboard().type(" Code 12A.");
        console.press("Escape").press("Escape"); // back before what she typed was kept by itself
        assertThat(console.question()).isEqualTo("Adresse");
        page.locator("#answer:focus").waitFor();
        page.keyboard().press("Control+a");
        console.answer("5 quai Vert");
        assertThat(console.stage()).isEqualTo("CHECK");
        assertThat(console.message().inputValue())
                .contains("5 quai Vert", "Code 12A.")
                .doesNotContain("allée des Charmes");
        console.press("Control+Enter").press("Enter");
    }

    @Test
    void a_refused_answer_stays_in_its_field_beside_the_reason() {
        Page page = signedIn("p.roussel");
        Console console = leak(page).press("O");
        console.answer("12 rue du Lavoir").answer("Mme Lamarche").answer("0639");
        assertThat(console.question()).isEqualTo("Téléphone");
        assertThat(console.written()).isEqualTo("06 39");
        assertThat(console.text()).contains("Ce n’est pas un numéro");
        console.press("F9").press("Control+Enter");
    }

    @Test
    void what_she_is_writing_when_the_caller_hangs_up_is_given_first_and_never_lost_without_a_word() {
        Page page = signedIn("p.roussel");
        Console console = leak(page).press("O");
        page.locator("#answer:focus").waitFor();
        page.keyboard().type("12 rue du Lavoir");
        console.press("F9");
        assertThat(console.stage()).isEqualTo("CHECK");
        assertThat(page.locator(".trail").innerText()).contains("12 rue du Lavoir", "a raccroché");
        console.press("Control+Enter").press("Enter");

        leak(page).press("O").answer("12 rue du Lavoir").answer("Mme Lamarche");
        page.locator("#answer:focus").waitFor();
        page.keyboard().type("0639");
        console.press("F9");
        assertThat(console.question()).isEqualTo("Téléphone");
        assertThat(console.written()).isEqualTo("06 39");
        assertThat(page.locator("#hint").innerText())
                .contains("Ce n’est pas un numéro", "F9 encore une fois le termine sans cette réponse");
        console.press("F9");
        assertThat(console.stage()).isEqualTo("CHECK");
        console.press("Control+Enter");
    }

    @Test
    void the_directory_opens_by_its_key_from_an_empty_field_and_leaves_a_written_one_alone() {
        Page page = signedIn("p.roussel");
        Console console = leak(page).press("O");
        page.locator("#answer:focus").waitFor();
        page.keyboard().press("/");
        page.locator("#directory[open] #search:focus").waitFor();
        page.keyboard().press("Escape");
        page.locator("#answer").fill("12");
        page.keyboard().type("/14 rue du Lavoir");
        assertThat(console.written()).isEqualTo("12/14 rue du Lavoir");
        console.press("F9").press("Control+Enter");
    }

    @Test
    void a_misheard_name_is_found_in_the_directory_and_the_right_line_called_by_keyboard_alone() {
        Page page = signedIn("p.roussel");
        Console console = leak(page).press("O");
        page.locator("#answer:focus").waitFor();

        page.keyboard().press("/");
        page.locator("#search:focus").waitFor();
        page.keyboard().type("belom");
        page.keyboard().press("F2"); // before the last letters can have been looked for

        page.locator(".person .calling").waitFor();
        assertThat(plain(page.locator(".person"))).contains("Mme Belhomme", "Mobile 06 39 98 06 03");
        console.press("Escape");
        page.locator("#answer:focus").waitFor();

        page.keyboard().press("/");
        page.locator(".sheet.is-current").waitFor();
        assertThat(page.locator(".found-why").first().innerText()).isEqualTo("se prononce comme «\u00a0belom\u00a0»");
        assertThat(page.locator("#search:focus").inputValue()).isEqualTo("belom");

        page.keyboard().press("Tab");
        page.locator("[data-everywhere=true]").waitFor();
        page.keyboard().press("Escape");
        assertThat(console.question()).isEqualTo("Adresse");
        console.press("F9").press("Control+Enter");
    }

    @Test
    void a_remark_in_two_keys_reaches_an_assistant_and_the_call_stays_where_it_was() {
        Page page = signedIn("s.benali");
        Console console = leak(page).press("N");
        page.locator("#answer:focus").waitFor();
        page.keyboard().type("12 rue");
        page.keyboard().press("F8");
        page.keyboard().press("2");
        page.locator("#saved", new Page.LocatorOptions().setHasText("Remarque notée"))
                .waitFor();
        assertThat(page.locator("#saved").innerText()).isEqualTo("Remarque notée\u00a0: L’appelant n’a pas compris");
        assertThat(console.question()).isEqualTo("Adresse");
        assertThat(console.written()).isEqualTo("12 rue");

        Page assistant = signedIn("p.roussel");
        assistant.navigate("/call/remarks.xhtml");
        Locator remark = assistant.locator(".revision").last();
        assertThat(remark.innerText()).contains("Adresse", "L’appelant n’a pas compris", "Sanitherm Dépannage");
        remark.locator("input[type=text]").fill("La question est plus courte.");
        remark.locator("input[type=submit]").click();
        assistant.getByText("La remarque est traitée").waitFor();

        Page hers = page.context().newPage();
        hers.navigate("/call/remarks.xhtml");
        assertThat(hers.locator(".revision").first().innerText()).contains("La question est plus courte.");
        hers.close();
        console.press("F9").press("Control+Enter");
    }

    @Test
    void what_is_typed_survives_a_session_that_expires() {
        Page page = signedIn("s.benali");
        Console console = leak(page).press("N");
        page.context().clearCookies();
        page.locator("#answer:focus").waitFor();
        page.keyboard().type("12 rue du Lavoir");
        page.keyboard().press("Enter");
        page.locator("#expired[open]").waitFor();
        page.locator("#again-password").fill(passwordOf("s.benali"));
        page.keyboard().press("Enter");
        page.locator("#answer:focus").waitFor();
        assertThat(console.question()).isEqualTo("Adresse");
        assertThat(console.written()).isEqualTo("12 rue du Lavoir");
        console.press("F9").press("Control+Enter");
    }

    /** A caller has a leak. */
    private static Console leak(Page page) {
        return new Console(page).ready().ring("Sanitherm Dépannage").press("3");
    }

    private List<String> mailsTo(String address) throws MessagingException, IOException {
        List<String> bodies = new ArrayList<>();
        for (MimeMessage mail : post.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().contains(address)) {
                bodies.add(text(mail.getContent()));
            }
        }
        return bodies;
    }

    /** The plain text of a mail, which stands first. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof MimeMultipart parts
                ? text(parts.getBodyPart(0).getContent())
                : content.toString();
    }
}
