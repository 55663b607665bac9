package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several calls at one console, by keyboard: on hold, to be called back, and nothing of them lost. */
class SeveralCallsIT extends ConnectedTest {

    private static final String PLUMBER = "01 99 00 06 00";
    private static final String DOCTORS = "01 99 00 01 00";

    @Test
    void two_calls_by_turns_keep_what_was_typed_and_go_on_where_they_were_when_the_server_has_died() throws Exception {
        Page page = signedIn("s.benali");
        Console console = new Console(page).ready();
        rings(page, "s.benali", PLUMBER);
        page.waitForSelector(".words-greeting");
        console.press("3").press("N");
        type(page, "12 rue");
        rings(page, "s.benali", DOCTORS);
        tab(page, 2, "sonne").waitFor();

        console.press("Alt+g");
        tab(page, 1, "en garde").waitFor();
        assertThat(page.locator(".side h1").innerText()).startsWith("Cabinet");
        console.press("Alt+1");
        tab(page, 2, "en garde").waitFor();
        assertThat(console.question()).isEqualTo("Adresse");
        assertThat(console.written()).isEqualTo("12 rue");

        page.reload();
        assertThat(console.written()).isEqualTo("12 rue");
        house.killAndRestart();
        Page again = signedIn("s.benali");
        Console after = new Console(again);
        assertThat(after.question()).isEqualTo("Adresse");
        tab(again, 2, "en garde").waitFor();
        after.press("F9").press("Control+Enter");
        assertThat(after.text()).contains("Reprendre Cabinet");
        after.press("Enter");
        tab(again, 1, "en ligne").waitFor();
        after.press("F9").press("Control+Enter");
    }

    @Test
    void a_caller_to_be_called_back_leaves_her_free_for_the_next_call_and_shows_himself_when_the_hour_comes() {
        Page page = signedIn("l.marchal");
        Console console = new Console(page).ready();
        rings(page, "l.marchal", PLUMBER);
        page.waitForSelector(".words-greeting");
        console.press("3");

        console.press("Alt+r");
        page.locator("#callback-hour:focus").waitFor();
        page.keyboard().type("bientôt");
        console.press("Enter");
        assertThat(console.text()).contains("Cette heure n’est pas comprise");
        assertThat(page.locator("#callback-hour").inputValue()).isEqualTo("bientôt");
        page.locator("#callback-hour").fill("aujourd'hui à 0h01");
        console.press("Enter");
        tab(page, 1, "à rappeler").waitFor();
        console.press("Alt+p");
        assertThat(console.stage()).isEqualTo("READY");

        rings(page, "l.marchal", DOCTORS);
        page.waitForSelector(".words-greeting");
        assertThat(page.locator(".side h1").innerText()).startsWith("Cabinet");
        console.press("F9").press("Control+Enter").press("Enter");
        assertThat(console.stage()).isEqualTo("READY");
        page.locator(".callbacks .is-due").waitFor();
        assertThat(page.locator("#due").textContent()).contains("Sanitherm", "c’est l’heure");

        console.press("Alt+1").press("Alt+g");
        tab(page, 1, "en ligne").waitFor();
        assertThat(console.question()).isEqualTo("Eau maîtrisée");
        console.press("F9").press("Control+Enter");
    }

    @Test
    void a_briefing_never_read_is_told_at_the_first_look_and_read_by_two_keys_without_leaving_the_question() {
        Page page = signedIn("p.roussel");
        Console console = new Console(page).ready();
        assertThat(console.text()).contains("consignes de prise en main à lire");
        rings(page, "p.roussel", PLUMBER);
        page.waitForSelector(".words-greeting");
        assertThat(page.locator(".side").innerText()).contains("Vous n’avez pas lu la consigne de ce client");
        console.press("3").press("N");
        type(page, "12 rue");

        page.keyboard().press("Alt+b");
        page.locator("#briefing[open] [data-act=understood]").waitFor();
        assertThat(page.locator("#briefing").innerText()).contains("Sanitherm Dépannage, bonjour");
        console.press("Enter");
        page.locator("#briefing:not([open])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(console.written()).isEqualTo("12 rue");
        assertThat(page.locator(".side").innerText()).doesNotContain("pas lu la consigne");
        console.press("F9").press("Control+Enter").press("d");
        assertThat(console.text()).contains("déjeuner");

        Page team = page.context().newPage();
        team.navigate("/call/team.xhtml");
        assertThat(team.locator("tr", new Page.LocatorOptions().setHasText("Roussel"))
                        .innerText())
                .contains("en pause", "déjeuner");
        team.navigate("/scenario/list.xhtml");
        team.locator("a[href*=workshop]", new Page.LocatorOptions().setHasText("Sanitherm"))
                .click();
        team.locator("a[href*=briefing]").click();
        assertThat(team.locator("tr", new Page.LocatorOptions().setHasText("Roussel"))
                        .innerText())
                .doesNotContain("pas encore");
        team.close();
    }

    private static void type(Page page, String words) {
        page.locator("#answer:focus").waitFor();
        page.keyboard().type(words);
    }

    @Test
    void a_key_pressed_while_the_page_looks_for_calls_is_not_lost_when_another_rings() {
        Page page = signedIn("s.benali");
        var told = new AtomicInteger();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> told.incrementAndGet()));
        Console console = new Console(page).free().ready();
        rings(page, "s.benali", PLUMBER);
        page.waitForSelector(".words-greeting");
        List<Route> held = new ArrayList<>();
        page.route("**/call/console", held::add);

        rings(page, "s.benali", DOCTORS);
        page.waitForCondition(() -> held.size() == 1);
        page.keyboard().press("3");
        int before = told.get();
        rings(page, "s.benali", DOCTORS);
        page.waitForCondition(() -> told.get() > before);
        page.unroute("**/call/console");
        held.forEach(Route::resume);

        page.waitForCondition(() -> console.question().startsWith("Eau"));
        for (int call = 0; call < 3; call++) {
            console.press("F9").press("Control+Enter").press("Enter");
        }
    }

    private static Locator tab(Page page, int rank, String state) {
        return page.locator(".tab:nth-child(" + rank + ")", new Page.LocatorOptions().setHasText(state));
    }
}
