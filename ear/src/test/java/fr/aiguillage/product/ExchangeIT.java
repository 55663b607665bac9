package fr.aiguillage.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** An assistant brings people in from a file, sees first what it does, and takes it back. */
class ExchangeIT extends BrowserTest {

    private static void bring(Page page, String address, String name, byte[] file) {
        page.navigate(address);
        page.locator("[id='upload:file']").setInputFiles(new FilePayload(name, "text/plain", file));
        page.locator("[id='upload:take']").click();
    }

    private static Locator confirm(Page page) {
        return page.locator("[id='work:confirm']");
    }

    private static void forget(Page page) {
        page.locator("[id='work:forget']").click();
        page.locator("[id='upload:file']").waitFor();
    }

    private static String people(Page page) {
        page.navigate("/directory/client.xhtml?client=1");
        return plain(page.locator("#main table"));
    }

    @Test
    void what_is_confirmed_is_there_and_one_press_takes_it_back() {
        Page page = signedIn("p.roussel");
        String before = people(page);
        String file = "Nom;Prénom;Fonctions exercées;Mobile\nAubry-Testé;Zoé;accueil;0639985003\nSans Numéro;;x;abc\n";
        bring(page, "/directory/exchange.xhtml?client=1", "gens.csv", file.getBytes(Charset.forName("windows-1252")));
        assertThat(confirm(page)).hasValue("Importer 1 personne");
        Locator fault = page.locator("[id='work:faults'] tbody tr");
        assertThat(fault).containsText("«\u00a0abc\u00a0» n’est pas un numéro de téléphone.");
        assertThat(fault).containsText("Mobile");
        page.reload();
        assertThat(people(page)).isEqualTo(before);

        page.navigate("/directory/exchange.xhtml?client=1");
        page.locator("[id$=':2:meaning']").selectOption("ROLE");
        confirm(page).evaluate("button => button.dataset.before = 'yes'");
        page.locator("[id='work:again']").click();
        page.locator("[id='work:confirm']:not([data-before])").waitFor();
        assertThat(page.locator("[id$=':2:meaning']")).hasValue("ROLE");
        confirm(page).click();
        assertThat(page.locator(".notice-done"))
                .containsText("gens.csv\u00a0: 1 personne ajoutée, 0 personnes modifiées.");
        assertThat(people(page))
                .contains("Zoé Aubry-Testé", "accueil", "06 39 98 50 03")
                .doesNotContain("Sans Numéro");

        page.navigate("/directory/exchange.xhtml?client=1");
        page.locator("[id='work:undo']").click();
        assertThat(page.locator(".notice-done")).containsText("L’import est annulé");
        forget(page);
        assertThat(people(page)).isEqualTo(before);
    }

    @Test
    void what_leaves_comes_back_without_a_change() throws Exception {
        Page page = signedIn("p.roussel");
        for (String kind : new String[] {"csv", "xlsx", "vcf"}) {
            page.navigate("/directory/exchange.xhtml");
            Download download = page.waitForDownload(
                    () -> page.locator("a[href$='kind=" + kind + "']").click());
            assertThat(download.suggestedFilename()).isEqualTo("annuaire." + kind);
            byte[] file = Files.readAllBytes(download.path());
            bring(page, "/directory/exchange.xhtml", "annuaire." + kind, file);
            assertThat(page.locator("#main")).containsText("Rien à importer");
            assertThat(page.locator(".facts")).containsText("Lignes refusées0");
            forget(page);
        }
    }

    @Test
    void a_file_that_cannot_be_read_says_why_and_what_to_do() {
        Page page = signedIn("p.roussel");
        byte[] table = "Nom;Mail\nA;a@example.org\n".getBytes(StandardCharsets.UTF_8);
        bring(page, "/directory/exchange.xhtml?client=2", "gens.xlsx", table);
        assertThat(page.locator(".notice-danger")).containsText("Le contenu n’est pas ce que le nom promet (.xlsx).");
        page.navigate("/directory/exchange.xhtml?client=3");
        assertThat(page.locator(".notice-attention")).containsText("Un autre import est en cours");
        page.locator(".notice-attention a").click();
        forget(page);
    }

    @Test
    void only_assistants_come_in() {
        Page page = signedIn("d.ferrand");
        assertThat(page.navigate("/directory/exchange.xhtml").status()).isEqualTo(403);
        assertThat(page.navigate("/directory/export?kind=csv").status()).isEqualTo(403);
    }
}
