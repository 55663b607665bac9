package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInIT extends BrowserTest {

    @Test
    void a_person_signs_in_with_a_new_session_identifier() {
        Page page = newPerson();
        page.navigate("/security/signin.xhtml");
        String before = session(page).value;
        String password = page.locator("#demonstration code").nth(1).innerText();
        signIn(page, "s.benali", password);
        page.waitForURL(url -> !url.contains("signin"));
        assertThat(session(page).value).isNotEqualTo(before);
        assertThat(session(page).httpOnly).isTrue();
        assertThat(session(page).sameSite.name()).isEqualTo("LAX");
    }

    @Test
    void many_requests_at_once_of_people_signed_in_are_all_answered() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
        List<Cookie> sessions = List.of(session(signedIn("s.benali")), session(signedIn("l.marchal")));
        for (int request = 0; request < 150; request++) {
            Cookie session = sessions.get(request % sessions.size());
            answers.add(http.sendAsync(
                    HttpRequest.newBuilder(address().resolve("/call/remarks.xhtml"))
                            .header("Cookie", session.name + "=" + session.value)
                            .build(),
                    HttpResponse.BodyHandlers.discarding()));
        }
        assertThat(answers).extracting(answer -> answer.get().statusCode()).containsOnly(200);
    }

    @Test
    void a_wrong_password_stays_at_the_door_and_says_so() {
        Page page = newPerson();
        page.navigate("/security/signin.xhtml");
        signIn(page, "d.ferrand", "not the password");
        page.waitForSelector("text=Nom ou mot de passe refusé");
        assertThat(page.url()).contains("signin");
    }

    @Test
    void a_person_comes_back_to_the_page_that_was_asked_for() {
        Page page = newPerson();
        page.navigate("/index.xhtml?x=1");
        assertThat(page.url()).contains("/security/signin.xhtml?to=%2Findex.xhtml%3Fx%3D1");
    }

    @ParameterizedTest
    @CsvSource({
        "s.benali, /call/console.xhtml",
        "l.marchal, /call/console.xhtml",
        "d.ferrand, /quality/month.xhtml",
        "admin, /security/accounts.xhtml"
    })
    void a_person_begins_where_the_work_of_the_role_begins(String account, String home) {
        assertThat(signsIn(account).url()).endsWith(home);
    }

    @Test
    void an_account_opened_for_scenarios_alone_chooses_its_password_and_begins_at_them() {
        Page admin = signedIn("admin");
        admin.locator("[id='open:displayName']").fill("Maud Le Goff");
        admin.locator("[id='open:name']").fill("m.legoff");
        admin.locator("label", new Page.LocatorOptions().setHasText("assistant technique"))
                .click();
        admin.locator("button:has-text('Ouvrir le compte')").click();
        String once = admin.locator(".secret code").innerText();

        Page page = newPerson();
        page.navigate("/security/signin.xhtml");
        signIn(page, "m.legoff", once);
        page.waitForURL(url -> url.contains("password"));
        page.locator("[autocomplete=current-password]").fill(once);
        page.locator("[autocomplete=new-password]").fill("un mot de passe à moi");
        page.locator("[autocomplete=new-password]").press("Enter");
        page.waitForURL(url -> url.endsWith("/scenario/list.xhtml"));
        assertThat(page.locator("nav").innerText()).contains("Scénarios").doesNotContain("Console", "Qualité");
    }

    @Test
    void what_is_too_large_for_any_page_is_refused_in_words(@TempDir Path folder) throws IOException {
        Page page = signedIn("l.marchal");
        page.navigate("/scenario/import.xhtml");
        page.setInputFiles("[type=file]", Files.write(folder.resolve("dossier.zip"), new byte[17_000_000]));
        page.locator("[type=submit][value=Importer]").click();
        page.waitForSelector("text=Ces fichiers sont trop lourds");
        assertThat(page.locator("main").innerText()).contains("16 Mo");
    }

    @Test
    void no_page_of_the_sign_in_breaks_its_own_security_policy() {
        Page page = newPerson();
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.navigate("/security/signin.xhtml");
        page.waitForLoadState();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_page_of_another_role_is_refused_without_a_word_of_how_the_server_is_made() {
        Page page = signedIn("s.benali");
        var answer = page.navigate("/quality/month.xhtml");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContainIgnoringCase("payara").doesNotContain("Exception");
    }

    @Test
    void what_another_site_sends_is_refused() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + "security/signin.xhtml"))
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("x=1"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void an_act_that_no_console_sends_is_refused_and_the_page_goes_on() {
        Page page = signedIn("l.marchal");
        Console console = new Console(page).ready();
        String act = "{\"act\": \"pause\", \"value\": \"LUNCH\", \"call\": 0, \"at\": 0, \"parts\": [\"top\"]}";
        assertThat(sent(page, "application/json", "{\"act\": \"pause\"}")).isEqualTo(400);
        assertThat(sent(page, "application/json", act.replace("LUNCH", "SLEEP")))
                .isEqualTo(400);
        assertThat(sent(page, "application/json", act.replace("top", "../top"))).isEqualTo(400);
        assertThat(sent(page, "text/plain", act))
                .as("what a form of another site can send")
                .isEqualTo(415);
        assertThat(sent(page, "application/json", act + " ".repeat(1_000_000))).isEqualTo(413);
        assertThat(sent(signedIn("d.ferrand"), "application/json", act)).isEqualTo(403);
        assertThat(sent(newPerson(), "application/json", act)).isEqualTo(401);
        page.reload();
        assertThat(console.stage()).isEqualTo("READY");
        assertThat(sent(page, "application/json", act)).isEqualTo(200);
        page.reload();
        assertThat(console.stage()).isEqualTo("BREAK");
    }

    private static int sent(Page page, String type, String act) {
        return page.request()
                .post(
                        "/call/console",
                        RequestOptions.create().setHeader("Content-Type", type).setData(act))
                .status();
    }

    @Test
    void every_answer_carries_the_security_headers() {
        Page page = newPerson();
        var headers = page.navigate("/security/signin.xhtml").headers();
        assertThat(headers.get("content-security-policy"))
                .contains("script-src 'self' 'nonce-")
                .contains("frame-ancestors 'none'");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .doesNotContainKeys("server", "x-powered-by");
    }

    private static Cookie session(Page page) {
        List<Cookie> cookies = page.context().cookies();
        return cookies.stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
