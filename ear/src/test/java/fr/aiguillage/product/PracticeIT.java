package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A secretary practises by keyboard, is corrected, and nobody else ever hears of it. */
class PracticeIT extends BrowserTest {

    @Test
    void a_practice_call_tells_what_the_caller_says_corrects_her_and_leaves_no_trace() {
        Page manager = signedIn("d.ferrand");
        String calls = main(manager, "/call/list.xhtml");
        String messages = main(manager, "/message/list.xhtml");

        Page page = signedIn("l.marchal");
        Console console = new Console(page).ready();
        page.keyboard().press("s");
        page.waitForURL(url -> url.contains("practice"));
        console.press("s"); // another class may have added clients, whose names come before
        assertThat(console.text()).contains("Sanitherm Dépannage", "odeur de gaz en journée");
        console.press("1");
        assertThat(page.locator("header").innerText()).contains("Entraînement");
        assertThat(console.text()).contains("L’appelant dit", "odeur de gaz");

        console.press("3").press("O").anyhow();
        console.press("Control+Enter");
        assertThat(console.stage()).isEqualTo("CORRECTED");
        assertThat(console.text()).contains("Problème", "odeur de gaz", "fuite d’eau");

        console.press("r");
        console.press("1").answer("3 allée des Charmes").answer("0639989024").press("Control+Enter");
        assertThat(console.text()).contains("Tout est juste");

        assertThat(main(manager, "/call/list.xhtml")).isEqualTo(calls);
        assertThat(main(manager, "/message/list.xhtml")).isEqualTo(messages);
        manager.navigate("/call/team.xhtml");
        assertThat(manager.locator("tr", new Page.LocatorOptions().setHasText("Marchal"))
                        .innerText())
                .contains("formation");
        Locator back = page.locator("a[href*=console]").last();
        back.click();
        page.waitForURL(url -> url.contains("console"));
        assertThat(console.stage()).isEqualTo("BREAK");
    }

    /** What a page says. */
    private static String main(Page page, String address) {
        page.navigate(address);
        return page.locator("main").innerText();
    }
}
