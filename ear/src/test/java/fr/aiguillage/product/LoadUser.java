package fr.aiguillage.product;

import com.google.gson.Gson;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in who sends what her page would send, without a browser: one page, its view, its acts. */
final class LoadUser {

    private static final Pattern VIEW = Pattern.compile("jakarta\\.faces\\.ViewState[^>]*?value=\"([^\"]+)\"");
    private static final Pattern NEXT_VIEW =
            Pattern.compile("<update id=\"[^\"]*jakarta\\.faces\\.ViewState[^\"]*\"><!\\[CDATA\\[([^\\]]+)]]>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern ACTS = Pattern.compile("data-acts=\"([^\"]+)\"");
    private static final Pattern NOW =
            Pattern.compile("id=\"now\"[^>]*data-call=\"(\\d+)\" data-at=\"(\\d+)\" data-stage=\"(\\w+)\"");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came back: how many bytes, and after how many nanoseconds. */
    record Answer(int bytes, long nanoseconds) {}

    private final URI page;
    private final String opened;
    private final String cookies;
    private String view;
    private String call = "0";
    private String at = "0";
    private String stage = "";

    /** Opens the page in the session of that browser. */
    LoadUser(BrowserContext session, URI page) throws Exception {
        this.page = page;
        cookies = session.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        opened = send(HttpRequest.newBuilder(page).header("Cookie", cookies).build());
        read(opened);
    }

    /** Where the call stands by the page's own word. */
    String stage() {
        return stage;
    }

    /** An act of the console. */
    Answer act(String name, String value, String parts) throws Exception {
        String body = new Gson()
                .toJson(Map.of(
                        "act", name,
                        "value", value,
                        "call", Long.valueOf(call),
                        "at", Integer.valueOf(at),
                        "parts", parts.split(" ")));
        return timed(HttpRequest.newBuilder(page.resolve(first(ACTS, opened)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The press of a button that does nothing and draws an empty panel. */
    Answer nothing() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("empty", "empty");
        fields.put("jakarta.faces.source", "empty:press");
        fields.put("jakarta.faces.partial.execute", "@all");
        fields.put("jakarta.faces.partial.render", "empty:drawn");
        fields.put("empty:press", "empty:press");
        fields.put("jakarta.faces.behavior.event", "action");
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("primefaces.nonce", first(NONCE, opened));
        fields.put("jakarta.faces.ViewState", view == null ? first(VIEW, opened) : view);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return timed(HttpRequest.newBuilder(page)
                .header("Faces-Request", "partial/ajax")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer timed(HttpRequest.Builder request) throws Exception {
        HttpRequest built = request.header("Cookie", cookies).build();
        long begun = System.nanoTime();
        String text = send(built);
        long took = System.nanoTime() - begun;
        Matcher next = NEXT_VIEW.matcher(text);
        if (next.find()) {
            view = next.group(1);
        }
        read(text);
        return new Answer(text.getBytes(StandardCharsets.UTF_8).length, took);
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200 || response.body().contains("<error>")) {
            throw new IllegalStateException(
                    request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private void read(String text) {
        Matcher now = NOW.matcher(text);
        if (now.find()) {
            call = now.group(1);
            at = now.group(2);
            stage = now.group(3);
        }
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + pattern + " in " + text));
    }

    /** Signs a new secretary in, whose account the administrator opens; she chooses a password. */
    static void open(Page admin, Page page, String name) {
        admin.navigate("/security/accounts.xhtml");
        admin.locator("[id='open:displayName']").fill("Secrétaire " + name);
        admin.locator("[id='open:name']").fill(name);
        admin.locator("label", new Page.LocatorOptions().setHasText("secrétaire"))
                .first()
                .click();
        admin.locator("button:has-text('Ouvrir le compte')").click();
        String once = admin.locator(".secret code").innerText();
        page.navigate("/security/signin.xhtml");
        BrowserTest.signIn(page, name, once);
        page.waitForURL(url -> url.contains("password"));
        page.locator("[autocomplete=current-password]").fill(once);
        page.locator("[autocomplete=new-password]").fill("un mot de passe à moi");
        page.locator("[autocomplete=new-password]").press("Enter");
        page.waitForURL(url -> url.contains("/call/console.xhtml"));
    }
}
