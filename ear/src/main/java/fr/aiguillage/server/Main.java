package fr.aiguillage.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Starts the server and stays until it ends: {@code java -jar aiguillage.jar --help} tells how. */
public final class Main {

    private static final int FAILED = 1;

    /** Held as long as this JVM lives, which is why a field keeps it. */
    private static FileLock held;

    private Main() {}

    /** Ends with 0 when the server was stopped, 1 when it could not start or failed, 2 when the options are wrong. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.of(arguments, System.getenv());
        } catch (Refusal refusal) {
            System.err.println(sentence(Locale.ROOT, refusal.key(), refusal.argument()));
            System.exit(2);
            return;
        }
        if (options.help()) {
            System.out.println(sentence(options.language(), "help"));
            return;
        }
        try {
            System.exit(run(options));
        } catch (Refusal refusal) {
            System.err.println(sentence(options.language(), refusal.key(), refusal.argument()));
            System.exit(FAILED);
        }
    }

    private static int run(Options options) throws IOException, InterruptedException {
        held = hold(options.data());
        Installation installation = Installation.under(options.data());
        if (options.prepare()) {
            installation.prepare();
            say(options, "prepared");
            return 0;
        }
        requireFree(options.address(), options.port());
        if (!installation.archiveFits()) {
            say(options, "slow");
        }
        ServerProcess server = ServerProcess.start(installation, options);
        boolean ready = server.whenReady(address -> say(options, "ready", address));
        int end = server.waitFor();
        if (!ready && end == FAILED) {
            throw new Refusal("start.failed", options.data());
        }
        return end;
    }

    /** Two servers on one folder would write one database file and one configuration. */
    @SuppressWarnings("resource") // the lock keeps the file open as long as the server runs
    private static FileLock hold(Path data) throws IOException {
        Files.createDirectories(data);
        FileLock lock = new RandomAccessFile(data.resolve("lock").toFile(), "rw")
                .getChannel()
                .tryLock();
        if (lock == null) {
            throw new Refusal("data.taken", data);
        }
        return lock;
    }

    private static void requireFree(String address, int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (java.net.BindException taken) {
            throw new Refusal("port.taken", address + ":" + port);
        }
    }

    private static void say(Options options, String key, Object... arguments) {
        System.out.println(sentence(options.language(), key, arguments));
    }

    private static String sentence(Locale language, String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("fr.aiguillage.server.messages", language)
                        .getString(key),
                arguments);
    }
}
