package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A relay as a provider runs it: nothing in clear, and only for its customers. */
class StartTlsIT extends BrowserTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final List<String> received = new CopyOnWriteArrayList<>();
    private SMTPServer relay;

    @TempDir
    static Path certificates;

    @Override
    Map<String, String> settings() throws Exception {
        Certificate certificate = Certificate.in(certificates);
        relay = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .startTlsSocketFactory(certificate.context())
                .requireTLS()
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(StartTlsIT::admit))
                .messageHandler((context, from, to, data) ->
                        received.add("from " + from + " to " + to + "\n" + new String(data, StandardCharsets.UTF_8)))
                .build();
        relay.start();
        return Map.of(
                "AIGUILLAGE_JAVA_OPTIONS",
                certificate.trusted(),
                "aiguillage.mail.host",
                "127.0.0.1",
                "aiguillage.mail.port",
                String.valueOf(relay.getPortAllocated()),
                "aiguillage.mail.user",
                "maison",
                "aiguillage.mail.password",
                "mot de passe",
                "aiguillage.mail.from",
                "Standard <standard@example.org>");
    }

    private static void admit(String user, String password, org.subethamail.smtp.MessageContext context)
            throws LoginFailedException {
        if (!user.equals("maison") || !password.equals("mot de passe")) {
            throw new LoginFailedException();
        }
    }

    @AfterAll
    void closeRelay() {
        relay.stop();
    }

    @Test
    void a_message_leaves_by_starttls_under_the_houses_account() {
        Console console = new Console(signedIn("s.benali"))
                .ready()
                .ring("Sanitherm Dépannage")
                .press("1");
        console.answer("3 allée des Charmes").answer("0639989024").press("Control+Enter");
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(received)
                        .anySatisfy(mail -> assertThat(mail)
                                .startsWith("from standard@example.org to aubr.06@example.org")
                                .contains("Subject: ")));
    }
}
