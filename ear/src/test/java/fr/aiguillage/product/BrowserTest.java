package fr.aiguillage.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test that works the product as a person does: the demonstration, in the runnable jar unless a test says otherwise,
 * in headless Chromium.
 *
 * <p>One product and one browser serve all the tests of a class. A person is a browser context of their own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private Path data;
    private RunningProduct product;
    private URI address;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void startProductAndBrowser(@TempDir Path folder) throws Exception {
        data = folder;
        address = startProduct(data);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-quic")));
    }

    @AfterAll
    void stopBrowserAndProduct() throws Exception {
        if (playwright != null) {
            playwright.close();
        }
        stopProduct();
    }

    /** Starts the demonstration with its data in that folder and returns the address of its first page. */
    URI startProduct(Path folder) throws Exception {
        product = RunningProduct.demonstration(folder, settings());
        return product.address();
    }

    /** Stops what was started. */
    void stopProduct() throws Exception {
        if (product != null) {
            product.close();
        }
    }

    /** Further settings of the product under test. */
    Map<String, String> settings() throws Exception {
        return Map.of();
    }

    RunningProduct product() {
        return product;
    }

    /** Ends the server as a power cut would, and starts it again on the same data. */
    void killAndRestart() throws Exception {
        product.kill();
        address = startProduct(data);
    }

    /** A new person at a screen of the size that secretaries have. */
    Page newPerson() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1366, 768));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    /** A new person, signed in to the demonstration account, on the first page. */
    Page signedIn(String account) {
        Page page = newPerson();
        String password = passwordOf(account);
        page.navigate("/security/signin.xhtml");
        signIn(page, account, password);
        page.waitForURL(url -> !url.contains("signin"));
        return page;
    }

    /** The password that the sign-in page of a demonstration shows for that account. */
    String passwordOf(String account) {
        Page page = newPerson();
        page.navigate("/security/signin.xhtml");
        String password = page.locator("#demonstration tr", new Page.LocatorOptions().setHasText(account))
                .locator("code")
                .nth(1)
                .innerText();
        page.close();
        return password;
    }

    static void signIn(Page page, String account, String password) {
        page.locator("[autocomplete=username]").fill(account);
        page.locator("[autocomplete=current-password]").fill(password);
        page.locator("[autocomplete=current-password]").press("Enter");
    }
}
