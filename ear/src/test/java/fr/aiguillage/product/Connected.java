package fr.aiguillage.product;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A demonstration to which are connected a telephone system, which proves itself by a token, and a mail relay as a
 * provider runs it, to which nothing is said in clear and which serves only its customers.
 */
final class Connected implements AutoCloseable {

    /** What the telephone system shows. */
    static final String TOKEN = "le-standard-de-la-maison";

    /** Every mail that the relay took, after a line that says from whom and to whom. */
    final List<String> received = new CopyOnWriteArrayList<>();

    private final Path folder = Files.createTempDirectory("connected");
    private final SMTPServer relay;
    private final Map<String, String> settings;
    private RunningProduct product;

    Connected() throws Exception {
        Certificate certificate = Certificate.in(folder);
        relay = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .startTlsSocketFactory(certificate.context())
                .requireTLS()
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(Connected::admit))
                .messageHandler((context, from, to, data) ->
                        received.add("from " + from + " to " + to + "\n" + new String(data, StandardCharsets.UTF_8)))
                .build();
        relay.start();
        settings = Map.of(
                "aiguillage.api.token",
                TOKEN,
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
        start();
    }

    private static void admit(String user, String password, org.subethamail.smtp.MessageContext context)
            throws LoginFailedException {
        if (!user.equals("maison") || !password.equals("mot de passe")) {
            throw new LoginFailedException();
        }
    }

    private void start() throws Exception {
        product = RunningProduct.demonstration(folder.resolve("data"), settings);
    }

    URI address() {
        return product.address();
    }

    /** Ends the server as a power cut would, and starts it again on the same data. */
    void killAndRestart() throws Exception {
        product.kill();
        start();
    }

    @Override
    public void close() throws IOException {
        product.close();
        relay.stop();
        Shared.delete(folder);
    }
}
