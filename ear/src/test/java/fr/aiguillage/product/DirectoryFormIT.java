package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** An assistant keeps a client's directory by its forms; a secretary reads the same pages. */
class DirectoryFormIT extends BrowserTest {

    private static final int NEXT_YEAR = Year.now().getValue() + 1;
    private static final String CLIENT = "Sanitherm Dépannage";

    private static Page client(Page page) {
        page.navigate("/directory/list.xhtml?q=sanitherm");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(CLIENT))
                .first()
                .click();
        page.waitForURL(url -> url.contains("client.xhtml"));
        return page;
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
    }

    private static void fill(Page page, String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    private static String value(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    private static void awaitSaved(Page page) {
        page.getByText("C’est enregistré.").waitFor();
    }

    private static void add(Page page, String name) {
        client(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ajouter une personne"))
                .click();
        page.waitForURL(url -> url.contains("person.xhtml"));
        fill(page, "Nom", name);
    }

    @Test
    void somebody_new_is_written_corrected_and_read_by_a_secretary() {
        Page page = signedIn("p.roussel");
        add(page, "Mme Lefèvre");
        fill(page, "Se prononce", "le-fèvre");
        fill(page, "Mobile", "0639981234");
        fill(page, "Traite", "fuite (dégât des eaux), chauffe-eau");
        fill(page, "Premier jour", NEXT_YEAR + "-03-14");
        fill(page, "Dernier jour", NEXT_YEAR + "-03-03");
        fill(page, "Motif", "rendez-vous médical");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ajouter").setExact(true))
                .click();
        page.getByText("L’absence finit avant de commencer").waitFor();
        fill(page, "Premier jour", NEXT_YEAR + "-03-01");
        page.getByLabel("Motif à ne pas montrer").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ajouter").setExact(true))
                .click();
        page.waitForCondition(
                () -> value(page, "Absences").contains("du 1er au 3 mars " + NEXT_YEAR + " : rendez-vous médical"));
        save(page);
        awaitSaved(page);
        assertThat(value(page, "Mobile")).isEqualTo("06 39 98 12 34");
        String address = page.url();

        Page read = signedIn("s.benali");
        read.navigate(address);
        String shown = read.locator("main").innerText();
        assertThat(shown)
                .contains("le-fèvre", "dégât des eaux", "du 1er au 3 mars " + NEXT_YEAR)
                .doesNotContain("médical", "Enregistrer");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_is_lost() {
        Page page = signedIn("p.roussel");
        add(page, "<script>alert(2)</script>");
        fill(page, "Mobile", "zéro six");
        fill(page, "Mail", "<img src=x onerror=alert(1)>");
        fill(page, "Responsable", "M. Personne");
        page.locator("textarea").first().fill("mobile quand il veut");
        save(page);
        page.getByText("Rien n’est enregistré").waitFor();
        assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(4);
        assertThat(page.locator("#fault-MOBILE").innerText()).contains("n’est pas un numéro de téléphone");
        assertThat(page.locator("#fault-MANAGER").innerText()).contains("Personne ne s’appelle");
        assertThat(value(page, "Mobile")).isEqualTo("zéro six");
        assertThat(page.locator("main img").count()).isZero();
        fill(page, "Mobile", "");
        fill(page, "Mail", "");
        fill(page, "Responsable", "");
        page.locator("textarea").first().fill("");
        save(page);
        awaitSaved(page);
        assertThat(page.locator("h1").innerText()).isEqualTo("<script>alert(2)</script>");
    }

    @Test
    void hours_show_their_week_before_they_are_kept() {
        Page page = signedIn("p.roussel");
        page.navigate("/directory/company.xhtml");
        fill(page, "Nom", "Fleurs & Cie");
        fill(page, "Numéros appelés", "01 99 00 77 01");
        save(page);
        awaitSaved(page);
        page.getByLabel("Ouvert, une période par ligne").fill("tous les jours 9h00–12h00");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voir la semaine"))
                .click();
        page.getByText("9h00–12h00").nth(6).waitFor();
        save(page);
        awaitSaved(page);
        page.navigate("/directory/company.xhtml");
        fill(page, "Nom", "Une autre");
        fill(page, "Numéros appelés", "+33 1 99 00 77 01");
        save(page);
        page.getByText("sonne déjà pour Fleurs").waitFor();
    }
}
