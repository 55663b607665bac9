package fr.aiguillage.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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
 * context of their own, who leaves when the test ends: pages left open follow every call, and slow down all that come
 * after. Whoever has signed in once comes back with the same session.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Shared.Extension.class)
abstract class BrowserTest {

    private final List<BrowserContext> people = new ArrayList<>();
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

    @AfterEach
    void everybodyLeaves() {
        people.forEach(BrowserContext::close);
        people.clear();
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
        return person(screen());
    }

    private Browser.NewContextOptions screen() {
        return new Browser.NewContextOptions()
                .setBaseURL(address().toString())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1366, 768);
    }

    private Page person(Browser.NewContextOptions options) {
        BrowserContext context = shared.browser().newContext(options);
        people.add(context);
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    /** A new person, signed in to the demonstration account, on the first page. */
    Page signedIn(String account) {
        Optional<String> session = shared.session(address(), account);
        if (session.isPresent()) {
            Page page = person(screen().setStorageState(session.get()));
            page.navigate("/");
            if (!page.url().contains("signin")) {
                return page;
            }
        }
        Page page = signsIn(account);
        shared.keepSession(address(), account, page.context().storageState());
        return page;
    }

    /** A new person who signs in to the demonstration account, on the first page. */
    Page signsIn(String account) {
        return signsIn(newPerson(), account);
    }

    private static Page signsIn(Page page, String account) {
        page.navigate("/security/signin.xhtml");
        signIn(page, account, shownPassword(page, account));
        page.waitForURL(url -> !url.contains("signin"));
        return page;
    }

    /** The password that the sign-in page of a demonstration shows for that account. */
    String passwordOf(String account) {
        Page page = newPerson();
        page.navigate("/security/signin.xhtml");
        String password = shownPassword(page, account);
        page.close();
        return password;
    }

    /** A person who signs in at a browser of her own. */
    Page signsIn(Browser own, String account) {
        return signsIn(own.newContext(screen()).newPage(), account);
    }

    private static String shownPassword(Page signInPage, String account) {
        return signInPage
                .locator("#demonstration tr", new Page.LocatorOptions().setHasText(account))
                .locator("code")
                .nth(1)
                .innerText();
    }

    static void signIn(Page page, String account, String password) {
        page.locator("[autocomplete=username]").fill(account);
        page.locator("[autocomplete=current-password]").fill(password);
        page.locator("[autocomplete=current-password]").press("Enter");
    }

    /** What is read there, with ordinary blanks where the product sets those that do not break. */
    static String plain(Locator shown) {
        return shown.innerText().replaceAll("[\\u00a0\\u202f]", " ");
    }
}
