package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The EAR on an installed Payara Server, in a domain of its own. */
class EarOnPayaraServerIT extends BrowserTest {

    private static final Path ASADMIN =
            Path.of("target/payara-server/payara6/bin/asadmin").toAbsolutePath();
    private static final String DOMAIN = "aiguillage";

    private final GreenMail post = PostOffice.speaking(ServerSetup.PROTOCOL_SMTP);
    private final int portBase = 20_000 + 100 * new Random().nextInt(100);

    private Path domains;

    @Override
    void startProduct(Path folder) throws Exception {
        domains = folder;
        post.start();
        asadmin(
                "create-domain",
                "--domaindir",
                domains.toString(),
                "--nopassword",
                "--portbase",
                String.valueOf(portBase),
                DOMAIN);
        asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
        onDomain(
                "create-system-properties",
                "aiguillage.demonstration=true:aiguillage.database.url=jdbc\\:h2\\:mem\\:ear;MODE\\=PostgreSQL;"
                        + "DATABASE_TO_LOWER\\=TRUE;DEFAULT_NULL_ORDERING\\=HIGH;DB_CLOSE_DELAY\\=-1"
                        + ":aiguillage.mail.host=127.0.0.1:aiguillage.mail.security=none"
                        + ":aiguillage.mail.from=standard@example.org:aiguillage.mail.port="
                        + post.getSmtp().getPort());
        onDomain("deploy", Path.of("target/aiguillage.ear").toAbsolutePath().toString());
    }

    @Override
    URI address() {
        return URI.create("http://127.0.0.1:" + (portBase + 80) + "/");
    }

    @Override
    void stopProduct() throws Exception {
        asadmin("stop-domain", "--domaindir", domains.toString(), DOMAIN);
        post.stop();
        Files.copy(
                domains.resolve(DOMAIN).resolve("logs/server.log"),
                Path.of("target/payara-server.log"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void a_call_pops_on_the_console_and_its_message_arrives_in_the_mailbox() {
        Console console = new Console(signedIn("s.benali"))
                .ready()
                .ring("Sanitherm Dépannage")
                .press("1")
                .answer("3 allée des Charmes")
                .answer("0639989024")
                .press("Control+Enter");
        assertThat(console.stage()).isEqualTo("WRAP_UP");
        assertThat(post.waitForIncomingEmail(60_000, 1)).isTrue();
        assertThat(GreenMailUtil.getBody(post.getReceivedMessages()[0])).contains("Charmes");
    }

    private void onDomain(String... command) throws Exception {
        var whole = new ArrayList<>(List.of("--port", String.valueOf(portBase + 48)));
        whole.addAll(List.of(command));
        asadmin(whole.toArray(String[]::new));
    }

    private static void asadmin(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", ASADMIN.toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        File log = new File("target/asadmin.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        // of the server too: it serves one call, for which to compile thoroughly takes longer than it saves
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        Process process = builder.start();
        assertThat(process.waitFor()).as("%s, see %s", command, log).isZero();
    }
}
