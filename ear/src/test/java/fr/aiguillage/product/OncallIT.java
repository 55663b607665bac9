package fr.aiguillage.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A technical assistant keeps a client's rota true: a turn is taken over and given back, a calendar is brought in. */
class OncallIT extends BrowserTest {

    private static final String LYING_ZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0900
            TZOFFSETTO:+0900
            END:STANDARD
            END:VTIMEZONE
            """;

    private static final int NEXT_YEAR = Year.now().getValue() + 1;

    private Page page;
    private String client;

    @BeforeEach
    void an_assistant_looks_at_the_rota_of_the_plumber() {
        page = signedIn("p.roussel");
        page.navigate("/directory/list.xhtml");
        page.locator("#list\\:rows a", new Page.LocatorOptions().setHasText("Sanitherm"))
                .click();
        client = page.url().replaceAll(".*client=(\\d+).*", "$1");
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Astreintes"))
                .click();
    }

    private Locator bands(String month) {
        page.navigate("/directory/oncall.xhtml?client=" + client + "&month=" + month);
        return page.locator(".band");
    }

    private void takeLastChangeBack() {
        page.navigate("/directory/history.xhtml?client=" + client);
        Locator current = page.locator(".revision").first();
        current.locator("input[type=submit]").first().click();
        assertThat(page.locator(".revision").first()).containsText("Annulation");
    }

    @Test
    void a_turn_is_taken_over_by_keyboard_and_given_back_in_one_press() {
        Locator turn = page.locator("#swap\\:turn");
        page.locator("a", new Page.LocatorOptions().setHasText("Remplacer quelqu’un"))
                .press("Enter");
        turn.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("M. Aubrac");
        page.locator("#swap\\:make").press("Enter");
        assertThat(page.locator(".notice-done")).containsText("M. Aubrac remplace");
        assertThat(turn.locator("option").nth(1)).containsText("M. Aubrac");

        takeLastChangeBack();
        page.navigate("/directory/swap.xhtml?client=" + client);
        assertThat(turn.locator("option").nth(1)).not().containsText("M. Aubrac");
    }

    @Test
    void a_calendar_that_means_harm_is_shown_before_anything_is_written() {
        String events = LYING_ZONE
                + event(
                        1,
                        "M. Aubrac",
                        "DTSTART;TZID=Europe/Paris:" + NEXT_YEAR + "1224T080000",
                        "DTEND;TZID=Europe/Paris:" + NEXT_YEAR + "1226T080000")
                + event(
                        2,
                        "Mme Belhomme " + "x".repeat(10_000),
                        "DTSTART;TZID=Europe/Paris:" + NEXT_YEAR + "1227T080000",
                        "DURATION:PT2H\nRRULE:FREQ=WEEKLY;INTERVAL=3")
                + event(
                        3,
                        "<script>alert(1)</script>",
                        "DTSTART:" + NEXT_YEAR + "1224T080000Z",
                        "DTEND:" + NEXT_YEAR + "1226T080000Z")
                + event(
                        4,
                        "M. Kerdraon",
                        "DTSTART:" + NEXT_YEAR + "1226T080000Z",
                        "DTEND:" + NEXT_YEAR + "1224T080000Z")
                + event(
                        5,
                        "M. Kerdraon",
                        "DTSTART:" + NEXT_YEAR + "1226T080000Z",
                        "DURATION:PT1S\nRRULE:FREQ=SECONDLY");
        String file = ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + events + "END:VCALENDAR\n").replace("\n", "\r\n");

        page.locator("a", new Page.LocatorOptions().setHasText("Importer un calendrier"))
                .click();
        page.locator("#file\\:ics")
                .setInputFiles(new FilePayload("garde.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("#file\\:look").click();

        Locator rows = page.locator("#take tbody tr");
        assertThat(rows).hasCount(5);
        assertThat(rows.nth(0))
                .containsText("du 24 décembre " + NEXT_YEAR + " 8h00 au 26 décembre " + NEXT_YEAR + " 8h00");
        assertThat(rows.nth(1)).containsText("toutes les 3 semaines");
        assertThat(rows.nth(2)).containsText("Il ne nomme personne de l’annuaire");
        assertThat(rows.nth(3)).containsText("Il finit avant de commencer");
        assertThat(rows.nth(4)).containsText("Sa répétition ne se dit pas en peu de lignes");
        String reviewed = page.url();
        assertThat(bands(NEXT_YEAR + "-12").filter(new Locator.FilterOptions().setHasText("M. Aubrac")))
                .hasCount(0);

        page.navigate(reviewed.replaceAll("\\?.*", "") + "?client=" + client);
        page.locator("#file\\:ics")
                .setInputFiles(new FilePayload("garde.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("#file\\:look").click();
        page.locator("#take\\:write").click();
        assertThat(page.locator(".notice-done")).containsText("2 tours importés");
        assertThat(bands(NEXT_YEAR + "-12")
                        .filter(new Locator.FilterOptions().setHasText("M. Aubrac"))
                        .first())
                .containsText("dès 8h00");
        takeLastChangeBack();
        assertThat(bands(NEXT_YEAR + "-12").filter(new Locator.FilterOptions().setHasText("M. Aubrac")))
                .hasCount(0);
    }

    private static String event(int uid, String title, String start, String end) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:" + title + "\n" + start + "\n" + end + "\nEND:VEVENT\n";
    }
}
