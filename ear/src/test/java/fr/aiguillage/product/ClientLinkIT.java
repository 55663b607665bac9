package fr.aiguillage.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** A client keeps its own sheet true by a link, and the house sees it, takes it back and closes the link. */
class ClientLinkIT extends BrowserTest {

    private static final int NEXT_YEAR = Year.now().getValue() + 1;

    @Test
    void an_absence_declared_by_the_link_is_seen_by_the_house_and_taken_back_in_one_press() {
        Page assistant = signedIn("p.roussel");
        assistant.navigate("/directory/list.xhtml");
        assistant.getByText("Sanitherm Dépannage").first().click();
        assistant.getByText("Lien du client").click();
        assistant.locator("[id='form:holder']").fill("Mme Joncour");
        assistant.locator("[id='form:give']").click();
        String address = assistant.locator(".link-address input").inputValue();

        Page client = newPerson();
        client.navigate(address);
        client.locator("[id='absence:absentWho']").selectOption(new SelectOption().setLabel("M. Lagarrigue"));
        client.locator("[id='absence:absentFrom']").fill(NEXT_YEAR + "-12-14");
        client.locator("[id='absence:absentUntil']").fill(NEXT_YEAR + "-12-03");
        client.locator("[id='absence:declare']").click();
        assertThat(client.getByText("La fin vient avant le début.")).isVisible();
        client.locator("[id='absence:absentUntil']").fill(NEXT_YEAR + "-12-20");
        client.locator("[id='absence:declare']").click();
        assertThat(client.locator(".notice-done")).containsText("M. Lagarrigue");
        assertThat(client.locator("[id='aways']")).containsText("du 14 au 20 décembre " + NEXT_YEAR);

        assistant.navigate("/directory/list.xhtml");
        assertThat(assistant.locator(".notice-attention")).containsText("M. Lagarrigue");
        assistant.locator(".notice-attention a").first().click();
        Locator latest = assistant.locator(".revision").first();
        assertThat(latest).containsText("Mme Joncour, chez le client");
        latest.getByText("Annuler cette modification").click();
        assertThat(assistant.locator(".revision").first()).containsText("retour en arrière");

        client.reload();
        assertThat(client.locator("[id='aways']")).not().containsText("M. Lagarrigue");
    }

    @Test
    void a_link_that_was_revoked_opens_nothing_any_more() {
        Page assistant = signedIn("p.roussel");
        assistant.navigate("/directory/list.xhtml");
        assistant.getByText("Agence Clairval Immobilier").first().click();
        assistant.getByText("Lien du client").click();
        assistant.locator("[id='form:holder']").fill("M. Test");
        assistant.locator("[id='form:give']").click();
        String address = assistant.locator(".link-address input").inputValue();
        Page client = newPerson();
        client.navigate(address);
        assertThat(client.locator("h1")).containsText("Agence Clairval Immobilier");

        assistant.getByText("Révoquer").click();
        assertThat(assistant.locator(".revision").first()).containsText("révoqué");

        client.reload();
        assertThat(client.locator("h1")).containsText("Ce lien n’ouvre plus rien");
        client.navigate(address);
        assertThat(client.locator("h1")).containsText("Ce lien n’ouvre plus rien");
    }

    @Test
    void the_organigramme_is_searched_and_walked_by_keyboard() {
        Page secretary = signedIn("p.roussel");
        secretary.navigate("/directory/list.xhtml");
        secretary.getByText("Sanitherm Dépannage").first().click();
        secretary.getByText("Organigramme").click();
        secretary.waitForURL("**/organigram.xhtml**");

        secretary.keyboard().press("/");
        secretary.keyboard().type("planning");
        assertThat(secretary.locator("#sought")).containsText("Une personne");
        secretary.keyboard().press("ArrowDown");
        assertThat(secretary.locator("[role=treeitem]:focus")).containsText("Mme Joncour");
        secretary.keyboard().press("Enter");

        secretary.waitForURL("**/person.xhtml**");
        assertThat(secretary.locator("h1")).containsText("Mme Joncour");
    }
}
