package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An assistant writes at the workshop, and reads in the lists where that stands. */
class WorkshopIT extends BrowserTest {

    private static void write(Page page, String text) {
        page.locator("#source .cm-content").fill(text);
    }

    private static void save(Page page) {
        page.locator("[data-do=save]:visible").click();
    }

    private static void awaitTold(Page page, String words) {
        page.locator("#told .notice", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    private static String row(Page page, String name) {
        return spaced(page.locator("tbody tr", new Page.LocatorOptions().setHasText(name)));
    }

    private static String spaced(Locator shown) {
        return shown.innerText().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @Test
    void who_saves_after_somebody_else_is_told_and_may_save_all_the_same() {
        Page page = signedIn("p.roussel");
        page.navigate("/scenario/block.xhtml");
        write(page, "bloc saluer\nétape début\n    fin\n");
        save(page);
        awaitTold(page, "Version 1 enregistrée");
        page.waitForURL(url -> url.contains("?block="));
        Page other = page.context().newPage();
        other.navigate(page.url());
        write(other, "bloc saluer\nétape début\n    # autrement\n    fin\n");
        save(other);
        awaitTold(other, "Version 2 enregistrée");
        write(page, "bloc saluer\nétape début\n    # à mon idée\n    fin\n");
        save(page);
        awaitTold(page, "Pierre Roussel a enregistré la version 2");
        page.locator("[data-do=force]").click();
        awaitTold(page, "Version 3 enregistrée");
        assertThat(page.locator("#state").innerText()).contains("À relire par un autre assistant");
        page.navigate("/scenario/blocks.xhtml");
        assertThat(row(page, "saluer")).contains("personne", "aucune version", "brouillon 3", "Pierre Roussel, ");
    }

    @Test
    void the_list_tells_which_version_answers_and_which_one_is_being_written() {
        Page page = signedIn("p.roussel");
        page.navigate("/scenario/list.xhtml");
        assertThat(row(page, "Sanitherm Dépannage"))
                .contains("version 1 depuis le ")
                .doesNotContain("brouillon");
        page.locator("a", new Page.LocatorOptions().setHasText("Sanitherm Dépannage"))
                .click();
        page.waitForURL(url -> url.contains("workshop"));
        assertThat(spaced(page.locator("#state"))).contains("en vigueur : version 1, depuis le ");
        write(page, "scénario Essai\nétape début\n    fin\n");
        save(page);
        awaitTold(page, "Version 2 enregistrée comme brouillon. Elle a des fautes");
        page.navigate("/scenario/list.xhtml");
        page.locator("th", new Page.LocatorOptions().setHasText("En préparation"))
                .click();
        page.locator("th[aria-sort=ascending]", new Page.LocatorOptions().setHasText("En préparation"))
                .waitFor();
        assertThat(row(page, "Sanitherm Dépannage")).contains("version 1 depuis le ", "brouillon 2 Pierre Roussel, ");
        assertThat(page.locator("tbody tr").last().innerText()).contains("Sanitherm Dépannage");
    }
}
