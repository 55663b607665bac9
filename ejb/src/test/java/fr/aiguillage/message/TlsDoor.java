package fr.aiguillage.message;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Takes connections by TLS on a port of its own, and passes what they say on to a server that speaks in clear. */
final class TlsDoor implements AutoCloseable {

    private static final String PASSWORD = "certificate";

    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final ServerSocket door;
    private final int behind;

    TlsDoor(KeyStore certificate, int behind) throws IOException, GeneralSecurityException {
        this.behind = behind;
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificate, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        door = context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        hands.execute(this::accept);
    }

    /** A certificate that nobody vouches for, made out to a host: {@code ip:127.0.0.1}, {@code dns:sms.example.org}. */
    static KeyStore certificate(Path folder, String host)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = Files.createTempFile(folder, "door", ".p12");
        Files.delete(file);
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "door",
                        "-dname",
                        "CN=door",
                        "-ext",
                        "SAN=" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    /** What trusts that certificate and no other. */
    static SSLContext trusting(KeyStore certificate) throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificate);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
                hands.execute(() -> pass(caller, server));
                hands.execute(() -> pass(server, caller));
            } catch (IOException | RejectedExecutionException end) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException end) {
            // of either ends both
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        hands.shutdownNow();
    }
}
