package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client whose people want to be written to later: a secretary reads when her messages leave. One of them has three lines. */
class WishesIT extends ConnectedTest {

    private static final String NUMBER = "01 99 00 79 00";
    private static final LocalTime NOW = LocalTime.now(ZoneId.of("Europe/Paris"));
    private static final String LATER = hour(NOW.plusHours(2));

    private static final String DIRECTORY = """
            # langue: fr
            client Maison Tranquille
            numéro %s
            pas de mail de %s à %s : Mme Calme
            résumé des appels à %s à la place des mails : M. Posé

            collaboratrice Mme Calme
                directe 01 99 00 79 01
                mobile 06 39 98 79 02
                domicile 01 99 00 79 03
                mail calme@example.org

            collaborateur M. Posé
                mail pose@example.org
            """.formatted(NUMBER, hour(NOW.minusHours(1)), LATER, LATER);

    private static final String SCENARIO = """
            # langue: fr
            scénario Maison Tranquille
            accueil « Maison Tranquille, bonjour. »

            question objet « À quel sujet ? »

            étape début
                demander objet
                mail à Mme Calme
                mail à M. Posé
                fin
            """;

    private Page page;
    private Console console;

    private static String hour(LocalTime time) {
        return DateTimeFormatter.ofPattern("H'h'mm").format(time);
    }

    @BeforeAll
    void the_client_is_taken_in() {
        Page assistant = signedIn("p.roussel");
        assistant.navigate("/scenario/import.xhtml");
        assistant
                .locator("[id='dossier:files']")
                .setInputFiles(new FilePayload[] {file("annuaire.txt", DIRECTORY), file("scenario.txt", SCENARIO)});
        assistant.locator("[id='dossier:code']").fill("maison-tranquille");
        assistant.locator("[id='dossier:take']").click();
        assistant.locator(".notice-done").waitFor();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void it_is_called() {
        page = signedIn("s.benali");
        console = new Console(page).free().ready();
        rings(page, "s.benali", NUMBER);
        page.waitForSelector(".words-greeting");
    }

    @AfterEach
    void it_is_over() {
        console.free().ready();
    }

    @Test
    void a_message_that_its_recipient_wants_later_says_when_it_leaves_and_is_no_trouble() {
        console.answer("un devis");
        assertThat(console.stage()).isEqualTo("CHECK");
        console.press("Control+Enter");

        assertThat(plain(sentTo("Calme")))
                .containsPattern("attend jusqu’à (demain )?" + LATER + ", fin des heures de silence du client");
        assertThat(plain(sentTo("Posé"))).containsPattern("partira dans le résumé des appels de (demain )?" + LATER);
        assertThat(page.locator("#step .is-danger, #step .notice-danger").count())
                .isZero();
        console.press("Enter");
        assertThat(console.stage()).isEqualTo("READY");
        assertThat(plain(page.locator("#step"))).doesNotContain("Mme Calme", "M. Posé");
    }

    private Locator sentTo(String name) {
        return page.locator(".deliveries li", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void somebody_is_called_on_a_third_line_by_its_key() {
        console.press("F2");
        page.locator("#search:focus").waitFor();
        page.keyboard().type("calme");
        page.locator(".sheet.is-current [data-key='Ctrl F2']").waitFor();
        page.keyboard().press("Control+F2");

        page.locator(".person .calling").waitFor();
        assertThat(plain(page.locator(".person"))).contains("Mme Calme", "Domicile 01 99 00 79 03");
    }
}
