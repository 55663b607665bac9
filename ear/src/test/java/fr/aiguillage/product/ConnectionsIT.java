package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What connects to a house: its telephone system, which announces calls and proves itself by a token, and a mail relay
 * as a provider runs it, to which nothing is said in clear and which serves only its customers.
 */
class ConnectionsIT extends ConnectedTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Test
    void a_call_that_the_telephone_system_announces_pops_where_it_rings_and_nowhere_else() {
        Page rings = signedIn("s.benali");
        Console there = new Console(rings).ready();
        Console elsewhere = new Console(signedIn("l.marchal")).ready();
        APIResponse answer = announce(Connected.TOKEN, """
                {"calledNumber": "01 99 00 06 00", "callerNumber": "06 39 98 90 25", "secretary": "s.benali"}""");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).contains("\"secretary\":\"s.benali\"");
        rings.waitForSelector(".words-greeting");
        assertThat(there.text()).contains("Sanitherm Dépannage, bonjour");
        assertThat(elsewhere.stage()).isEqualTo("READY");
        there.press("F9").press("Control+Enter").press("Enter");
    }

    @Test
    void a_number_that_nobody_knows_opens_a_sheet_from_which_the_client_is_found() {
        Page page = signedIn("p.roussel");
        Console console = new Console(page).ready();
        announce(Connected.TOKEN, """
                {"calledNumber": "01 99 00 77 77", "secretary": "p.roussel"}""");
        page.getByText("Ligne inconnue").first().waitFor();
        assertThat(page.locator("body").innerText().replace('\u00a0', ' ')).contains("01 99 00 77 77");
        console.press("F9").press("Control+Enter");
    }

    @Test
    void an_announcement_without_the_token_or_without_a_number_leaves_no_trace_of_a_call() {
        Page manager = signedIn("d.ferrand");
        manager.navigate("/call/list.xhtml");
        String calls = manager.locator("main").innerText();
        assertThat(announce("autre chose", "{\"calledNumber\": \"01 99 00 06 00\"}")
                        .status())
                .isEqualTo(401);
        for (String body : List.of("{}", "{\"calledNumber\": 7}", "{\"calledNumber\": \"le 06\"}")) {
            APIResponse refused = announce(Connected.TOKEN, body);
            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.text()).as(body).contains("\"field\":\"calledNumber\"");
        }
        assertThat(announce(Connected.TOKEN, "[").status()).isEqualTo(400);
        manager.reload();
        assertThat(manager.locator("main").innerText()).isEqualTo(calls);
    }

    @Test
    void whoever_connects_a_telephone_system_reads_how_without_an_account() {
        APIResponse described =
                newPerson().request().get("/openapi", RequestOptions.create().setHeader("Accept", "application/json"));
        JsonObject paths =
                JsonParser.parseString(described.text()).getAsJsonObject().getAsJsonObject("paths");
        JsonObject announced = paths.getAsJsonObject("/api/calls").getAsJsonObject("post");
        JsonObject content = announced.getAsJsonObject("requestBody").getAsJsonObject("content");
        assertThat(content.keySet()).containsExactly("application/json");
        JsonObject fields = content.getAsJsonObject("application/json")
                .getAsJsonObject("schema")
                .getAsJsonObject("properties");
        assertThat(fields.keySet()).containsExactlyInAnyOrder("calledNumber", "callerNumber", "secretary");
        assertThat(fields.entrySet())
                .allSatisfy(field -> assertThat(
                                field.getValue().getAsJsonObject().get("type").getAsString())
                        .isEqualTo("string"));
        assertThat(announced.getAsJsonObject("responses").keySet()).containsExactlyInAnyOrder("201", "400", "401");
        assertThat(announced.has("parameters")).isFalse();
        assertThat(paths.keySet()).noneMatch(path -> path.contains("demonstration"));
    }

    @Test
    void the_clock_of_a_demonstration_is_put_forward_by_whoever_has_the_token_and_never_back() {
        assertThat(putForward("autre chose", "{\"at\": \"2090-01-01T00:00\"}")).isEqualTo(401);
        for (String body : List.of("{}", "{\"at\": 7}", "{\"at\": \"demain\"}", "[")) {
            assertThat(putForward(Connected.TOKEN, body)).as(body).isEqualTo(400);
        }
        assertThat(putForward(Connected.TOKEN, "{\"at\": \"2020-01-01T00:00\"}"))
                .isEqualTo(409);
    }

    private int putForward(String token, String body) {
        return newPerson()
                .request()
                .put("/api/demonstration/clock", from(token, body))
                .status();
    }

    private APIResponse announce(String token, String body) {
        return newPerson().request().post("/api/calls", from(token, body));
    }

    private static RequestOptions from(String token, String body) {
        return RequestOptions.create()
                .setHeader("Authorization", "Bearer " + token)
                .setHeader("Content-Type", "application/json")
                .setData(body);
    }

    @Test
    void a_message_leaves_by_starttls_under_the_houses_account() {
        Console console = new Console(signedIn("s.benali"))
                .ready()
                .ring("Sanitherm Dépannage")
                .press("1");
        console.answer("3 allée des Charmes").answer("0639989024").press("Control+Enter");
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(house.received)
                        .anySatisfy(mail -> assertThat(mail)
                                .startsWith("from standard@example.org to aubr.06@example.org")
                                .contains("Subject: ")));
    }
}
