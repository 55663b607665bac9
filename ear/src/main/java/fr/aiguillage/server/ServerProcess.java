package fr.aiguillage.server;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JVM that runs Payara Micro with the application. */
final class ServerProcess {

    private static final String FIRST_PAGE = "/security/signin.xhtml";
    private static final long POLL_MILLIS = 50;
    private static final int STATEMENTS = 100;
    private static final Duration LONGEST_TRAINING = Duration.ofMinutes(10);
    /** An answer outlives the server's death: each commit writes its pages, which are small, for it writes them whole. */
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;PAGE_SIZE=1024;DB_CLOSE_ON_EXIT=FALSE";

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the server; it stops when this JVM does. */
    static ServerProcess start(Installation installation, Options options) throws IOException {
        var jvm = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + installation.archive()));
        String url = System.getenv("AIGUILLAGE_DATABASE_URL");
        jvm.addAll(database(url == null ? "jdbc:h2:file:" + options.data().resolve("aiguillage") + H2 : url));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("aiguillage."))
                .forEach(name -> jvm.add("-D" + name + "=" + System.getProperty(name)));
        jvm.addAll(List.of(System.getenv()
                .getOrDefault("AIGUILLAGE_JAVA_OPTIONS", "")
                .strip()
                .split("\\s+")));
        jvm.removeIf(String::isEmpty);
        return launch(installation, jvm, options.address(), options.port());
    }

    /** Runs the server just long enough to archive the classes that its first page needs. */
    static void train(Installation installation) throws IOException, InterruptedException {
        var jvm = new ArrayList<>(List.of("-XX:ArchiveClassesAtExit=" + installation.archive()));
        jvm.addAll(database("jdbc:h2:mem:prepare" + H2));
        jvm.add("-Daiguillage.demonstration=true");
        ServerProcess server = launch(installation, jvm, "127.0.0.1", freePort());
        boolean ready = server.readyWithin(LONGEST_TRAINING);
        server.process.getOutputStream().close();
        if (server.waitFor() != 0 || !ready || !Files.exists(installation.archive())) {
            throw new Refusal("prepare.failed", installation.root());
        }
    }

    /** Tells the address once the first page is there. Answers false, and says nothing, when the server ends before. */
    boolean whenReady(Consumer<String> then) throws InterruptedException {
        boolean ready = readyWithin(Duration.ofDays(1));
        if (ready) {
            then.accept(address + "/");
        }
        return ready;
    }

    private boolean readyWithin(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (answers()) {
                return true;
            }
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    private boolean answers() {
        try {
            var connection =
                    (HttpURLConnection) URI.create(address + FIRST_PAGE).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(60_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static ServerProcess launch(Installation installation, List<String> jvm, String address, int port)
            throws IOException {
        Path root = installation.root();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Xms512m", "-XX:NewSize=256m", "-XX:+UseTransparentHugePages"));
        command.addAll(List.of("-Duser.language=fr", "-Duser.country=FR", "-Dfile.encoding=UTF-8"));
        command.addAll(moduleAccess(root.resolve("launch-micro.jar")));
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath(root)));
        command.add(Server.class.getName());
        command.addAll(List.of("--rootdir", ".", "--deploy", "ROOT", "--contextroot", "/"));
        command.addAll(List.of("--port", String.valueOf(port), "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--prebootcommandfile", "preboot"));
        Files.writeString(root.resolve("preboot"), preboot(address));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        return new ServerProcess(process, "http://" + reachable(address) + ":" + port);
    }

    /** Relative to the root, so that the archive of classes fits wherever the server was unpacked. */
    private static String classPath(Path root) throws IOException {
        try (Stream<Path> libraries = Files.list(root.resolve("libraries"))) {
            return Stream.concat(
                            Stream.of("boot.jar", "launch-micro.jar"),
                            libraries
                                    .map(library -> "libraries/" + library.getFileName())
                                    .sorted())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static String preboot(String address) {
        String network = "set configs.config.server-config.network-config.";
        return network + "network-listeners.network-listener.http-listener.address=" + address + "\n" + network
                + "protocols.protocol.http-listener.http.server-header=false\n" + network
                + "protocols.protocol.http-listener.http.xpowered-by=false\n";
    }

    private static List<String> database(String url) {
        String driver = url.startsWith("jdbc:postgresql:") ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.Driver";
        return List.of(
                "-Daiguillage.database.url=" + url,
                "-Daiguillage.database.driver=" + driver,
                "-Daiguillage.database.statements=" + STATEMENTS);
    }

    /** What the launcher of Micro asks of the module system in its manifest, which only {@code -jar} reads. */
    private static List<String> moduleAccess(Path launcher) throws IOException {
        try (var jar = new JarFile(launcher.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            var options = new ArrayList<String>();
            for (var access : Map.of("Add-Exports", "--add-exports", "Add-Opens", "--add-opens")
                    .entrySet()) {
                for (String name : manifest.getValue(access.getKey()).strip().split("\\s+")) {
                    options.add(access.getValue() + "=" + name + "=ALL-UNNAMED");
                }
            }
            return options;
        }
    }

    private static String reachable(String address) {
        return "0.0.0.0".equals(address) || "::".equals(address) ? "127.0.0.1" : address;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
