package fr.aiguillage.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** An assistant keeps a client's own tables by CSV files, and what its people look like; a secretary sees both. */
class TablesAndPhotosIT extends BrowserTest {

    private static String open(Page page, String client, String tab) {
        page.navigate("/directory/list.xhtml");
        page.locator("#list\\:rows a", new Page.LocatorOptions().setHasText(client))
                .click();
        page.locator(".tabs a", new Page.LocatorOptions().setHasText(tab)).click();
        return page.url();
    }

    private static void bring(Page page, String file) {
        page.locator("[id='upload:file']")
                .setInputFiles(new FilePayload("immeubles.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:take']").click();
    }

    @Test
    void a_table_is_brought_in_leaves_comes_back_changed_and_is_taken_back() throws IOException {
        Page page = signedIn("p.roussel");
        String tables = open(page, "Sanitherm", "Tables");
        assertThat(page.locator("main")).containsText("Ce client n’a pas de table");
        page.locator("[id='upload:name']").fill("immeubles suivis");
        bring(page, "immeuble,gardien\nLes Mimosas,M. Brun\nLe Parc,\"Mme Roy, le matin\"\n");
        assertThat(page.locator("#work .facts")).containsText("Ajoutées2");
        page.locator("[id='work:confirm']").press("Enter");
        assertThat(page.locator("#done")).containsText("2 lignes ajoutées, 0 modifiées, 0 retirées");
        String before = plain(page.locator(".own-table"));
        assertThat(before).contains("2 lignes, 2 colonnes", "Aucun scénario ne la lit.", "Mme Roy, le matin");

        Download download =
                page.waitForDownload(() -> page.locator("a[href*='table.csv']").click());
        assertThat(download.suggestedFilename()).isEqualTo("06-plombier-chauffagiste-immeubles-suivis.csv");
        String file = Files.readString(download.path());
        bring(page, file);
        assertThat(page.locator("#work")).containsText("la table dit déjà tout cela");
        page.locator("[id='work:forget']").click();
        bring(page, file + "Les Mimosas;x\r\n");
        assertThat(page.locator("[id='work:faults'] tbody tr")).containsText("est déjà à la ligne 2.");
        assertThat(page.locator("[id='work:confirm']")).hasCount(0);
        page.locator("[id='work:forget']").click();
        bring(page, "\uFEFFimmeuble;gardien\r\nLes Mimosas;Mme Roy\r\nLe Rocher;=x()\r\n");
        assertThat(page.locator("#work .facts")).containsText("Retirées1");
        assertThat(page.locator("#work del")).hasText("M. Brun");
        assertThat(page.locator("[id='work:faults'] tbody tr")).containsText("est une formule");
        page.locator("[id='work:confirm']").press("Enter");
        assertThat(page.locator("#done")).containsText("1 ligne ajoutée, 1 modifiée, 1 retirée");
        page.locator("[id='done:undo']").press("Enter");
        assertThat(page.locator("#done")).containsText("L’import est annulé");
        assertThat(plain(page.locator(".own-table"))).isEqualTo(before);

        Page read = signedIn("s.benali");
        read.navigate(tables);
        assertThat(plain(read.locator("main"))).contains("Le Parc").doesNotContain("Importer");
        assertThat(read.navigate(tables.replace("tables.xhtml", "table.csv") + "&table=immeubles%20suivis")
                        .status())
                .isEqualTo(403);
        returnToFirstVersion(page);
    }

    private static void returnToFirstVersion(Page page) {
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Historique"))
                .click();
        Locator first = page.locator(".revision", new Page.LocatorOptions().setHasText("Nouvelle table"));
        first.locator("input[value='Annuler cette modification']").press("Enter");
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Tables")).click();
        assertThat(page.locator("main")).containsText("Ce client n’a pas de table");
    }

    @Test
    void a_photo_is_seen_on_the_sheet_and_in_the_organigram_and_goes_with_one_press() throws IOException {
        Page page = signedIn("p.roussel");
        open(page, "Clairval", "Personnes");
        page.locator("a", new Page.LocatorOptions().setHasText("Mme Garnaud")).click();
        assertThat(page.locator(".page-head .portrait")).hasText("G");
        Locator picture = page.locator("[id='sheet:picture']");

        picture.setInputFiles(new FilePayload("g.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='sheet:keepPhoto']").click();
        assertThat(page.locator("#photo-fault")).containsText("Ce n’est pas une image JPEG ou PNG.");
        picture.setInputFiles(new FilePayload("g.png", "image/png", face()));
        page.locator("[id='sheet:keepPhoto']").click();
        Locator shown = page.locator(".page-head img.portrait");
        shown.waitFor();
        page.waitForCondition(
                () -> shown.evaluate("image => image.naturalWidth").equals(256));
        String address = shown.getAttribute("src");

        APIResponse first = page.request().get(address);
        assertThat(first.headers().get("content-type")).startsWith("image/jpeg");
        assertThat(first.headers().get("cache-control")).contains("private");
        assertThat(page.request()
                        .get(
                                address,
                                RequestOptions.create()
                                        .setHeader(
                                                "If-None-Match", first.headers().get("etag")))
                        .status())
                .isEqualTo(304);
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Organigramme"))
                .click();
        assertThat(page.locator("img.portrait")).hasCount(1);
        page.locator("a.chart-name", new Page.LocatorOptions().setHasText("Mme Garnaud"))
                .click();

        Page read = signedIn("s.benali");
        assertThat(read.request().get(address).status()).isEqualTo(200);
        assertThat(newPerson().request().get(address).headers().get("content-type"))
                .doesNotContain("image");
        page.locator("[id='sheet:removePhoto']").press("Enter");
        assertThat(page.locator(".page-head .portrait")).hasText("G");
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }

    private static byte[] face() throws IOException {
        BufferedImage picture = new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(100, 80, 200, 240);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
