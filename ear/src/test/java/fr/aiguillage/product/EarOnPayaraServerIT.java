package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EAR on an installed Payara Server, in a domain of its own. */
class EarOnPayaraServerIT {

    private static final Path ASADMIN =
            Path.of("target/payara-server/payara6/bin/asadmin").toAbsolutePath();
    private static final String DOMAIN = "aiguillage";

    @TempDir
    private Path domains;

    private final int portBase = 20_000 + 100 * new Random().nextInt(100);

    @BeforeEach
    void createDomain() throws Exception {
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
                        + "DATABASE_TO_LOWER\\=TRUE;DEFAULT_NULL_ORDERING\\=HIGH;DB_CLOSE_DELAY\\=-1");
    }

    @AfterEach
    void stopDomain() throws Exception {
        asadmin("stop-domain", "--domaindir", domains.toString(), DOMAIN);
        Files.copy(
                domains.resolve(DOMAIN).resolve("logs/server.log"),
                Path.of("target/payara-server.log"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void the_ear_deploys_and_shows_the_sign_in_page_with_the_demonstration() throws Exception {
        onDomain("deploy", Path.of("target/aiguillage.ear").toAbsolutePath().toString());
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + (portBase + 80) + "/security/signin.xhtml"))
                                .header("Accept-Language", "fr")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Comptes de la démonstration").contains("s.benali");
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
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        assertThat(process.waitFor()).as("%s, see %s", command, log).isZero();
    }
}
