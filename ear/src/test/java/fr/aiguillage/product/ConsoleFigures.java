package fr.aiguillage.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * What a step of a call costs on the running product, beside the press of a PrimeFaces button that does nothing on a page
 * of the same server in the same run; and how long a call takes from its announcement to the answer phrase on the screen.
 *
 * <p>Every user has an account, a session and a page of her own and answers the call of a brief, step by step; all of them
 * make their steps at once, then all press the empty button as often. The processor's time is the server's, from the
 * system's accounts: signing in, announcing and sending lie outside what is counted.
 */
public final class ConsoleFigures {

    private static final String TOKEN = "jeton-des-mesures";
    private static final String NUMBER = "01 99 00 12 00";
    private static final String CALL = "script message progress";
    private static final String EVERYTHING = "top side script message foot";

    /** The answers of test call 12-1, the last of them the outcome of the attempt. */
    private static final List<String[]> STEPS = List.of(
            new String[] {"answer", "client"},
            new String[] {"answer", "Jeanne Tardy"},
            new String[] {"answer", "06 39 98 90 59"},
            new String[] {"answer", "1971-06-14"},
            new String[] {"answer", "amiable"},
            new String[] {"answer", "non"},
            new String[] {"answer", "non"},
            new String[] {"answer", "non"},
            new String[] {"outcome", "ACCEPTED"});

    private static final String EMPTY_PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="http://primefaces.org/ui">
              <h:head><title>Nothing</title></h:head>
              <h:body><h:form id="empty"><p:commandButton id="press" value="Press" update="drawn" /><p:outputPanel id="drawn" /></h:form></h:body>
            </html>
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningProduct product;
    private final Browser browser;
    private final int users;

    private ConsoleFigures(RunningProduct product, Browser browser, int users) {
        this.product = product;
        this.browser = browser;
        this.users = users;
    }

    /**
     * Measures and prints.
     *
     * @param arguments {@code h2} or {@code postgresql}; how many users there are; how many calls each of them answers; how
     *     many announcements are timed
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("h2")) {
            measure(Map.of(), arguments);
        } else {
            try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
                String address = database.getJdbcUrl("postgres", "postgres");
                measure(Map.of("AIGUILLAGE_DATABASE_URL", address, "AIGUILLAGE_DATABASE_USER", "postgres"), arguments);
            }
        }
    }

    private static void measure(Map<String, String> database, String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("figures");
        Map<String, String> settings = new HashMap<>(database);
        settings.put("aiguillage.api.token", TOKEN);
        settings.put("aiguillage.demonstration.at", "2026-11-24T10:00");
        settings.put("aiguillage.demonstration.dossiers", "12-avocats-dommage-corporel");
        RunningProduct.demonstration(data, settings).close();
        Files.writeString(unpacked(data).resolve("call/nothing.xhtml"), EMPTY_PAGE);
        try (RunningProduct product = RunningProduct.demonstration(data, settings);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Chromium.executable())
                                .setArgs(List.of("--no-sandbox")))) {
            var figures = new ConsoleFigures(product, browser, Integer.parseInt(arguments[1]));
            figures.steps(Integer.parseInt(arguments[2]));
            figures.announcements(Integer.parseInt(arguments[3]));
        }
    }

    /** Where the server has unpacked the pages. */
    private static Path unpacked(Path data) throws IOException {
        try (Stream<Path> folders = Files.list(data)) {
            return folders.map(folder -> folder.resolve("ROOT"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void steps(int calls) throws Exception {
        List<LoadUser> consoles = new ArrayList<>();
        List<LoadUser> empty = new ArrayList<>();
        Page admin = signedIn("admin");
        for (int user = 1; user <= users; user++) {
            BrowserContext session = context();
            Page page = session.newPage();
            LoadUser.open(admin, page, name(user));
            page.navigate("about:blank");
            consoles.add(new LoadUser(session, product.address().resolve("/call/console.xhtml")));
            empty.add(new LoadUser(session, product.address().resolve("/call/nothing.xhtml")));
        }
        var steps = new Series("one answered step");
        var presses = new Series("an empty PrimeFaces postback");
        ExecutorService hands = Executors.newFixedThreadPool(users, work -> {
            var hand = new Thread(work);
            hand.setDaemon(true); // a run that fails ends
            return hand;
        });
        int warm = Math.max(1, calls / 4);
        for (int call = -warm; call < calls; call++) {
            if (call == 0) {
                steps.clear();
                presses.clear();
            }
            together(hands, user -> {
                consoles.get(user).act("ready", "", EVERYTHING);
                announce(name(user + 1));
                consoles.get(user).act("refresh", "", EVERYTHING);
                return null;
            });
            steps.measure(
                    cpu(),
                    () -> together(hands, user -> {
                        for (String[] step : STEPS) {
                            steps.add(consoles.get(user).act(step[0], step[1], CALL));
                        }
                        if (!consoles.get(user).stage().equals("CHECK")) {
                            throw new IllegalStateException(
                                    "The call stands at " + consoles.get(user).stage());
                        }
                        return null;
                    }));
            presses.measure(
                    cpu(),
                    () -> together(hands, user -> {
                        for (int press = 0; press < STEPS.size(); press++) {
                            presses.add(empty.get(user).nothing());
                        }
                        return null;
                    }));
            together(hands, user -> consoles.get(user).act("send", "{}", EVERYTHING));
        }
        hands.shutdown();
        System.out.printf("%d users, %d calls each%n", users, calls);
        presses.print();
        steps.print();
        System.out.printf(
                "a step costs %.2f times the empty one of processor, %.2f times at the median%n",
                steps.cpuMillis() / presses.cpuMillis(), steps.millis(0.5) / presses.millis(0.5));
    }

    private void announcements(int many) throws Exception {
        Page page = signedIn("s.benali");
        Console console = new Console(page).ready();
        var pops = new Series("from the announcement to the answer phrase");
        for (int call = -10; call < many; call++) {
            if (call == 0) {
                pops.clear();
            }
            long begun = System.nanoTime();
            announce("s.benali");
            page.waitForSelector(".words-greeting");
            pops.add(new LoadUser.Answer(0, System.nanoTime() - begun));
            console.press("F9").press("Control+Enter").press("Enter");
        }
        System.out.printf("%d announcements, one after the other, to a page in Chromium%n", many);
        pops.printTimes();
    }

    private interface Part {
        Object play(int user) throws Exception;
    }

    private void together(ExecutorService hands, Part part) throws Exception {
        List<Callable<Object>> parts = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            int who = user;
            parts.add(() -> part.play(who));
        }
        for (Future<Object> done : hands.invokeAll(parts)) {
            done.get();
        }
    }

    private void announce(String secretary) throws Exception {
        URI calls = product.address().resolve("/api/calls");
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(calls)
                        .header("Authorization", "Bearer " + TOKEN)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"calledNumber\": \"" + NUMBER
                                + "\", \"callerNumber\": \"\", \"secretary\": \"" + secretary + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("An announcement was answered " + answer.statusCode());
        }
    }

    private static String name(int user) {
        return "mesure" + user;
    }

    private BrowserContext context() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(product.address().toString())
                .setLocale("fr-FR")
                .setViewportSize(1366, 768));
        context.setDefaultTimeout(60_000);
        return context;
    }

    private Page signedIn(String account) {
        Page page = context().newPage();
        page.navigate("/security/signin.xhtml");
        String password = page.locator("#demonstration tr", new Page.LocatorOptions().setHasText(account))
                .locator("code")
                .nth(1)
                .innerText();
        BrowserTest.signIn(page, account, password);
        page.waitForURL(url -> !url.contains("signin"));
        return page;
    }

    private interface Cpu {
        Duration spent();
    }

    /** The processor's time that the server has spent so far. */
    private Cpu cpu() {
        return () -> product.processes().stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Times of one kind of request, their weights and what they cost the server. */
    private static final class Series {

        private final String name;
        private final ConcurrentLinkedQueue<LoadUser.Answer> answers = new ConcurrentLinkedQueue<>();
        private Duration cpu = Duration.ZERO;

        Series(String name) {
            this.name = name;
        }

        void clear() {
            answers.clear();
            cpu = Duration.ZERO;
        }

        void add(LoadUser.Answer answer) {
            answers.add(answer);
        }

        void measure(Cpu meter, Work work) throws Exception {
            Duration before = meter.spent();
            work.run();
            cpu = cpu.plus(meter.spent().minus(before));
        }

        double cpuMillis() {
            return cpu.toNanos() / 1e6 / answers.size();
        }

        double millis(double quantile) {
            long[] sorted = answers.stream()
                    .mapToLong(LoadUser.Answer::nanoseconds)
                    .sorted()
                    .toArray();
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(quantile * sorted.length))] / 1e6;
        }

        void print() {
            int heaviest =
                    answers.stream().mapToInt(LoadUser.Answer::bytes).max().orElse(0);
            System.out.printf(
                    "%s: %d; processor %.3f ms each; p50 %.1f ms, p99 %.1f ms; heaviest answer %.1f KB%n",
                    name, answers.size(), cpuMillis(), millis(0.5), millis(0.99), heaviest / 1024.0);
        }

        void printTimes() {
            System.out.printf(
                    "%s: p50 %.0f ms, p99 %.0f ms, longest %.0f ms%n", name, millis(0.5), millis(0.99), millis(1));
        }
    }
}
