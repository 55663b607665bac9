package fr.aiguillage.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test that works the product as a person does: the demonstration, in the runnable jar unless a test says otherwise,
 * in headless Chromium.
 *
 * <p>One browser serves the whole run, and one demonstration all the classes that set nothing of their own: a test there
 * takes back what the next one would stumble over, and reads no more of a page than it is about. A person is a browser
 * context of their own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Shared.Extension.class)
abstract class BrowserTest {

    private Shared shared;

    @BeforeAll
    void openProduct(Shared shared, @TempDir Path folder) throws Exception {
        this.shared = shared;
        startProduct(folder);
    }

    @AfterAll
    void closeProduct() throws Exception {
        stopProduct();
    }

    /** Starts the product for this class alone, with its data in that folder, unless it works on the shared one. */
    void startProduct(Path folder) throws Exception {
        shared.demonstration();
    }

    /** Stops what was started for this class alone. */
    void stopProduct() throws Exception {
        // the run stops what is shared
    }

    /** The address of the first page. */
    URI address() {
        return shared.demonstration().address();
    }

    /** A new person at a screen of the size that secretaries have. */
    Page newPerson() {
        BrowserContext context = shared.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address().toString())
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
