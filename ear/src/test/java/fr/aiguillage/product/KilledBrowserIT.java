package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser that dies in the middle of a call. */
class KilledBrowserIT extends BrowserTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private Process chromium;

    /** Ends with it the processes that it has started, which would go on writing into the profile. */
    @AfterEach
    void end() {
        List<ProcessHandle> all = Stream.concat(Stream.of(chromium.toHandle()), chromium.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    @Test
    void a_call_stands_at_the_same_question_when_the_browser_was_killed_and_started_again(
            @TempDir Path profile, Shared shared) throws Exception {
        Page page = signsIn(started(profile, shared), "s.benali");
        Console console = new Console(page).ready().ring("Sanitherm Dépannage").press("3");
        console.press("N").answer("12 rue du Lavoir");
        assertThat(console.question()).isEqualTo("Nom");
        page.keyboard().type("Mme Lama");

        end();
        Page again = signsIn(started(profile, shared), "s.benali");
        Console after = new Console(again);
        assertThat(after.stage()).isEqualTo("CALL");
        assertThat(after.question()).isEqualTo("Nom");
        assertThat(after.text()).contains("12 rue du Lavoir");
        after.answer("Mme Lamarche");
        assertThat(after.question()).isEqualTo("Téléphone");
        after.press("F9").press("Control+Enter");
        assertThat(after.stage()).isEqualTo("WRAP_UP");
    }

    /** A browser whose process is known, with that profile. */
    private Browser started(Path profile, Shared shared) throws IOException {
        Path door = profile.resolve("DevToolsActivePort");
        Files.deleteIfExists(door);
        chromium = new ProcessBuilder(
                        Chromium.executable().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> address = await().atMost(A_MINUTE)
                .ignoreExceptions()
                .until(() -> Files.readAllLines(door), read -> read.size() == 2);
        return shared.playwright().chromium().connectOverCDP("http://127.0.0.1:" + address.get(0));
    }
}
