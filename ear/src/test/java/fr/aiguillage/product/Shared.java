package fr.aiguillage.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What a run starts once for all its tests, when the first of them asks for it: a start costs as much as ten tests. */
final class Shared implements AutoCloseable {

    private final Map<String, String> sessions = new HashMap<>();
    private Playwright playwright;
    private Browser browser;
    private RunningProduct demonstration;
    private Path data;
    private Connected connected;

    private Shared() {}

    /** The browser. */
    Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.executable())
                            .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-quic")));
        }
        return browser;
    }

    /** What drives the browser, and others if need be. */
    Playwright playwright() {
        browser();
        return playwright;
    }

    /** A demonstration without further settings. */
    RunningProduct demonstration() {
        if (demonstration == null) {
            try {
                data = Files.createTempDirectory("demonstration");
                demonstration = RunningProduct.demonstration(data, Map.of());
            } catch (Exception failure) {
                throw new IllegalStateException("The demonstration does not start", failure);
            }
        }
        return demonstration;
    }

    /** A demonstration that a telephone system and a mail relay are connected to. */
    Connected connected() throws Exception {
        if (connected == null) {
            connected = new Connected();
        }
        return connected;
    }

    /** What a browser keeps of an account that has signed in there, if it has. */
    Optional<String> session(URI address, String account) {
        return Optional.ofNullable(sessions.get(account + " " + address));
    }

    /** Keeps it for whoever comes to the account next. */
    void keepSession(URI address, String account, String state) {
        sessions.put(account + " " + address, state);
    }

    @Override
    public void close() throws IOException {
        if (connected != null) {
            connected.close();
        }
        if (playwright != null) {
            playwright.close();
        }
        if (demonstration != null) {
            demonstration.close();
            delete(data);
        }
    }

    /** Deletes a folder of a run. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Hands it to the tests, and closes it when all have run. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Shared.class;
        }

        @Override
        public Shared resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(Shared.class))
                    .getOrComputeIfAbsent(Shared.class, type -> new Shared(), Shared.class);
        }
    }
}
