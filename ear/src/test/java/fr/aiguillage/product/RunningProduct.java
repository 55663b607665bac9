package fr.aiguillage.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The runnable jar, running. */
public final class RunningProduct implements AutoCloseable {

    private static final Path JAR = Path.of("target/aiguillage.jar").toAbsolutePath();
    private static final long LONGEST_START_SECONDS = 300;

    private final Process process;
    private final int port;

    private RunningProduct(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the jar with a demonstration's data and waits until it is ready.
     *
     * @param data the folder of its database: the same again finds what was stored
     * @param settings further settings, such as {@code aiguillage.mail.port}, and variables of the environment, such as
     *     {@code AIGUILLAGE_JAVA_OPTIONS}
     */
    public static RunningProduct demonstration(Path data, Map<String, String> settings) throws Exception {
        int port = freePort();
        var command = new ArrayList<>(List.of(java(), "-Daiguillage.demonstration=true"));
        var environment = new HashMap<String, String>();
        settings.forEach((name, value) -> {
            if (name.startsWith("AIGUILLAGE_")) {
                environment.put(name, value);
            } else {
                command.add("-D" + name + "=" + value);
            }
        });
        command.addAll(List.of("-jar", JAR.toString(), "--port", String.valueOf(port), "--data", data.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        var ready = new CompletableFuture<Boolean>();
        var reader = new Thread(() -> copyLog(process, ready), "log of " + port);
        reader.setDaemon(true);
        reader.start();
        if (!ready.get(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The product ended before it was ready: see target/product.log");
        }
        return new RunningProduct(process, port);
    }

    /** The address of the first page. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** The processes of the product: the launcher and the server. */
    public List<ProcessHandle> processes() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(process.toHandle()),
                        process.toHandle().descendants())
                .toList();
    }

    /** Ends the server as a power cut would. */
    public void kill() throws InterruptedException {
        processes().forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** Stops the server in good order. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void copyLog(Process process, CompletableFuture<Boolean> ready) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
                var log = new PrintWriter(Files.newBufferedWriter(Path.of("target/product.log")), true)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.println(line);
                if (line.startsWith("Aiguillage est prêt")) {
                    ready.complete(true);
                }
            }
        } catch (IOException ended) {
            ready.completeExceptionally(ended);
        }
        ready.complete(false);
    }
}
