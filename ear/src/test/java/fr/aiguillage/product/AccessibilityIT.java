package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in both themes, read as a screen reader and a person with poor sight have to read it. */
class AccessibilityIT extends BrowserTest {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static final Map<String, List<String>> PAGES = Map.of(
            "p.roussel",
            List.of(
                    "/scenario/list.xhtml",
                    "/scenario/import.xhtml",
                    "/scenario/faults.xhtml",
                    "/scenario/workshop.xhtml?client=1",
                    "/scenario/blocks.xhtml",
                    "/scenario/block.xhtml",
                    "/directory/list.xhtml",
                    "/directory/client.xhtml?client=1",
                    "/directory/exchange.xhtml",
                    "/directory/exchange.xhtml?client=1",
                    "/directory/person.xhtml?client=1",
                    "/directory/company.xhtml",
                    "/directory/company.xhtml?client=1",
                    "/directory/organigram.xhtml?client=1",
                    "/directory/tables.xhtml?client=1",
                    "/directory/tables.xhtml?client=3",
                    "/directory/history.xhtml?client=1",
                    "/directory/oncall.xhtml?client=1",
                    "/directory/oncall.xhtml?client=3&at=demain",
                    "/directory/swap.xhtml?client=3",
                    "/directory/turns.xhtml?client=3",
                    "/scenario/briefing.xhtml?client=1",
                    "/scenario/reference.xhtml",
                    "/call/list.xhtml",
                    "/call/team.xhtml",
                    "/call/remarks.xhtml",
                    "/message/rereading.xhtml"),
            "d.ferrand",
            List.of("/quality/month.xhtml", "/message/list.xhtml", "/security/password.xhtml"),
            "admin",
            List.of("/security/accounts.xhtml"));

    @ParameterizedTest
    @ValueSource(strings = {"p.roussel", "d.ferrand", "admin"})
    void no_page_of_the_office_has_a_serious_finding(String account) {
        Page page = signedIn(account);
        for (String address : PAGES.get(account)) {
            page.navigate(address);
            assertThat(page.locator("h1:visible").count())
                    .as("main headings of %s", address)
                    .isEqualTo(1);
            assertAccessible(page, address);
        }
    }

    @Test
    void no_state_of_the_console_has_a_serious_finding() {
        Page page = newPerson();
        page.navigate("/security/signin.xhtml");
        assertAccessible(page, "sign-in");
        signIn(page, "s.benali", passwordOf("s.benali"));
        page.waitForURL(url -> url.contains("console"));
        var console = new Console(page);
        assertAccessible(page, "break");
        console.ready();
        assertAccessible(page, "ready");
        console.ring("Sanitherm Dépannage");
        assertAccessible(page, "first second");
        console.press("/");
        page.locator("#directory[open] #search:focus").waitFor();
        assertAccessible(page, "directory");
        page.keyboard().press("Escape");
        page.keyboard().press("F8");
        page.locator("#remark[open]").waitFor();
        assertAccessible(page, "remark");
        page.keyboard().press("Escape");
        console.press("Alt+o");
        page.locator("#organigram .tree-row:focus").waitFor();
        assertAccessible(page, "organigramme");
        page.keyboard().press("Escape");
        console.press("Alt+b");
        page.locator("#briefing[open] h2").first().waitFor();
        assertAccessible(page, "briefing");
        page.keyboard().press("Escape");
        console.press("3").press("N");
        assertAccessible(page, "field");
        console.press("Alt+g");
        assertAccessible(page, "on hold");
        console.press("Alt+r");
        assertAccessible(page, "to be called back");
        console.press("Alt+g");
        console.answer("12 rue du Lavoir").answer("Mme Lamarche").answer("06");
        assertAccessible(page, "refused answer");
        console.press("Escape");
        assertAccessible(page, "going back");
        console.answer("Mme Lamarche").anyhow();
        assertAccessible(page, "message to check");
        console.press("Control+Enter");
        assertThat(console.stage()).isEqualTo("WRAP_UP");
        assertAccessible(page, "wrap-up");
        page.navigate(page.locator(".deliveries a").first().getAttribute("href"));
        assertAccessible(page, "sent message");
        page.navigate("/call/practice.xhtml");
        assertAccessible(page, "practice, choosing");
        console.press("3").press("1");
        assertAccessible(page, "practice, in a call");
        console.press("F9").press("Control+Enter");
        assertThat(console.stage()).isEqualTo("CORRECTED");
        assertAccessible(page, "practice, corrected");
    }

    /** In the dark theme nothing but colours differs, and nothing else is looked at again. */
    /** Fails when the page has a serious finding, in either theme. */
    static void assertAccessible(Page page, String what) {
        assertNothingSerious(in(ColorScheme.DARK, page).withRules(List.of("color-contrast")), what + " in the dark");
        assertNothingSerious(in(ColorScheme.LIGHT, page), what);
    }

    private static AxeBuilder in(ColorScheme theme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.evaluate(
                "document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish())");
        // no page has a frame: the other mode opens a page of its own for each run, to gather what frames say
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void assertNothingSerious(AxeBuilder axe, String what) {
        List<Rule> found = axe.analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .toList();
        assertThat(found).as(what + " " + found).isEmpty();
    }
}
