package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who asks for somebody by name, whatever the script would ask: by keyboard, from the directory. */
class OffScriptCallIT extends ConnectedTest {

    private Page page;
    private Console console;

    @BeforeEach
    void a_call_comes_in() {
        page = signedIn("s.benali");
        console = new Console(page).free().ready();
        rings(page, "s.benali", "01 99 00 06 00");
        page.waitForSelector(".words-greeting");
    }

    @AfterEach
    void it_is_over() {
        console.free().ready();
    }

    @Test
    void whoever_is_called_from_the_directory_and_does_not_answer_is_left_a_message_in_three_keys() {
        console.press("3").press("N");
        page.keyboard().type("12 rue");
        call("joncour");
        AccessibilityIT.assertAccessible(page, "somebody of the directory is called");
        assertThat(plain(page.locator(".person"))).contains("Mme Joncour", "01 99 00 06 01");
        assertThat(page.locator("[data-act=consulted]").count()).isEqualTo(4);

        console.press("P");
        assertThat(plain(page.locator("main"))).contains("Mme Joncour ne répond pas.");
        assertThat(console.question()).isEqualTo("Adresse");
        assertThat(console.written()).isEqualTo("12 rue");
        AccessibilityIT.assertAccessible(page, "he does not answer");

        console.press("Alt+m");
        assertThat(console.stage()).isEqualTo("CHECK");
        assertThat(plain(page.locator(".draft-to"))).contains("Mme Joncour", "plan.06@example.org");
        page.locator("[data-draft]:focus").waitFor();
        AccessibilityIT.assertAccessible(page, "a message to somebody she chose");
        page.keyboard().type(" Merci de rappeler Mme Roy.");
        console.press("Control+Enter");
        assertThat(console.stage()).isEqualTo("WRAP_UP");
        assertThat(plain(page.locator("main"))).contains("Mme Joncour");
        page.navigate(page.locator(".deliveries a").first().getAttribute("href"));
        assertThat(plain(page.locator("main")))
                .contains("Merci de rappeler Mme Roy.", "Mme Joncour (01 99 00 06 01) n’a pas répondu.");
        console = new Console(page);
    }

    @Test
    void a_message_is_left_at_once_to_somebody_found_in_the_directory_and_taken_back_leads_to_the_question() {
        find("joncour");
        console.press("F4");
        page.locator(".draft").waitFor();
        assertThat(console.stage()).isEqualTo("CHECK");
        assertThat(plain(page.locator(".draft-to"))).contains("Mme Joncour");
        console.press("Alt+z");
        assertThat(console.stage()).isEqualTo("CALL");
        assertThat(console.question()).isEqualTo("Problème");
    }

    @Test
    void whoever_takes_the_call_ends_it_and_whoever_she_calls_no_more_does_not() {
        call("joncour");
        console.press("Escape");
        assertThat(console.question()).isEqualTo("Problème");
        call("joncour");
        console.press("A");
        assertThat(console.stage()).isEqualTo("CHECK");
        assertThat(plain(page.locator("main"))).contains("Mme Joncour prend l’appel", "Terminer");
        console.press("Control+Enter");
        assertThat(console.stage()).isEqualTo("WRAP_UP");
    }

    @Test
    void while_somebody_is_called_the_tab_says_that_the_caller_waits() {
        Locator state = page.locator(".tab[aria-current=true] .line");
        assertThat(state.innerText()).startsWith("en ligne");
        call("joncour");
        assertThat(state.innerText()).isEqualTo("patiente");
        console.press("P");
        assertThat(state.innerText()).startsWith("en ligne");
    }

    @Test
    void a_caller_said_to_have_hung_up_who_is_there_finds_the_question_again() {
        console.press("3").press("N");
        console.press("F9");
        assertThat(console.stage()).isEqualTo("CHECK");
        assertThat(plain(page.locator("main"))).contains("L’appelant est toujours là");
        console.press("Alt+z");
        assertThat(console.question()).isEqualTo("Adresse");
    }

    @Test
    void a_key_pressed_in_the_organigramme_while_it_is_drawn_anew_is_not_lost() {
        page.keyboard().press("Alt+o");
        page.locator("#organigram .tree-row:focus").waitFor();
        page.keyboard().press("Escape");
        List<Route> held = new ArrayList<>();
        page.route("**/call/console", held::add);

        page.keyboard().press("Alt+o");
        page.waitForCondition(() -> held.size() == 1);
        page.keyboard().press("k");
        page.unroute("**/call/console");
        held.forEach(Route::resume);
        page.locator("main:not([aria-busy=true])").waitFor();
        page.keyboard().press("Enter");

        Locator sheet = page.locator(".sheet.is-current .sheet-name");
        sheet.filter(new Locator.FilterOptions().setHasText("Kerdraon")).waitFor();
        page.keyboard().press("Escape");
    }

    @Test
    void what_was_opened_for_one_client_is_not_shown_in_the_next_call() {
        page.keyboard().press("Alt+o");
        page.locator("#organigram .tree-row:focus").waitFor();
        page.keyboard().press("Escape");
        console.free().ready();
        rings(page, "s.benali", "01 99 00 01 00");
        page.waitForSelector(".words-greeting");
        List<Route> held = new ArrayList<>();
        page.route("**/call/console", held::add);

        page.keyboard().press("Alt+o");
        page.waitForCondition(() -> held.size() == 1);

        assertThat(plain(page.locator("#organigram"))).doesNotContain("Joncour");
        page.unroute("**/call/console");
        held.forEach(Route::resume);
        page.locator("#organigram .tree-row:focus").waitFor();
        page.keyboard().press("Escape");
    }

    private void find(String name) {
        console.press("F2");
        page.locator("#search:focus").waitFor();
        page.keyboard().type(name);
        page.locator(".sheet.is-current .sheet-name")
                .getByText(Pattern.compile("Joncour"))
                .waitFor();
    }

    private void call(String name) {
        find(name);
        console.press("F2");
        page.locator(".person .calling").waitFor();
    }
}
