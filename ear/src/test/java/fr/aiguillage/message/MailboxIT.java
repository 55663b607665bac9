package fr.aiguillage.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.aiguillage.container.AsManager;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.Logger;

/** A server of which mails arrive in a mailbox. */
@ArquillianTest
abstract class MailboxIT {

    static final Duration SOON = Duration.ofSeconds(60);

    @Deployment
    static WebArchive product() throws IOException {
        String port = Integer.toString(freePort());
        WebArchive product = Product.with(
                        "messages.war",
                        MailboxIT.class,
                        MessageIT.class,
                        ChangeNoticeIT.class,
                        EscalationIT.class,
                        Desk.class)
                .addAsResource(new StringAsset(port), "mail-port")
                .addAsResource(new StringAsset(settings(port)), "META-INF/microprofile-config.properties");
        Stream.of(GreenMail.class, Awaitility.class, Matcher.class, Logger.class)
                .map(type -> new File(
                        type.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .forEach(product::addAsLibrary);
        return product;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static String settings(String port) {
        return String.join(
                "\n",
                "config_ordinal=110",
                "aiguillage.mail.host=127.0.0.1",
                "aiguillage.mail.port=" + port,
                "aiguillage.mail.security=none",
                "aiguillage.mail.from=Standard <standard@example.org>",
                "aiguillage.web.address=https://standard.example.org",
                "aiguillage.announce.after-seconds=1");
    }

    @EJB
    AsSecretary secretary;

    @EJB
    AsManager manager;

    @Inject
    Desk desk;

    @Inject
    MessageService messages;

    @Inject
    Clock clock;

    GreenMail server;
    long client;
    long call;

    @BeforeEach
    void start() throws IOException {
        Awaitility.pollInSameThread();
        desk.clear();
        try (var port = MailboxIT.class.getResourceAsStream("/mail-port")) {
            int number = Integer.parseInt(new String(port.readAllBytes(), StandardCharsets.US_ASCII));
            var setup = new ServerSetup(number, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            setup.setServerStartupTimeout(60_000);
            server = new GreenMail(setup);
        }
        server.start();
        client = desk.client();
        call = desk.call(client);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    List<String> found(DeliveryFilter filter) throws Exception {
        return manager.call(() -> messages.search(filter, 0, 10)).stream()
                .map(delivery -> delivery.message().subject())
                .toList();
    }
}
