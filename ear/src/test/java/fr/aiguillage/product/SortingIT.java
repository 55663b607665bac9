package fr.aiguillage.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the office stand in the order of the heading that somebody chooses. */
class SortingIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "p.roussel, /scenario/list.xhtml, Client, Sanitherm Dépannage, Agence Clairval Immobilier",
        "d.ferrand, /quality/month.xhtml, Client, Sanitherm Dépannage, Agence Clairval Immobilier",
        "admin, /security/accounts.xhtml, Nom de connexion, s.benali, admin"
    })
    void a_heading_pressed_twice_puts_the_last_row_first(
            String account, String address, String heading, String first, String last) {
        Page page = signedIn(account);
        page.navigate(address);
        Locator head = page.locator("th.ui-sortable-column", new Page.LocatorOptions().setHasText(heading));
        head.click();
        assertThat(head).hasAttribute("aria-sort", "ascending");
        head.click();
        assertThat(head).hasAttribute("aria-sort", "descending");
        Locator rows = page.locator(".ui-datatable-data tr");
        assertThat(rows.first()).containsText(first);
        assertThat(rows.last()).containsText(last);
    }
}
