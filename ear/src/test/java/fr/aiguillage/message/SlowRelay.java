package fr.aiguillage.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A mail relay that takes a message in a given time. */
final class SlowRelay implements AutoCloseable {

    final Queue<String> taken = new ConcurrentLinkedQueue<>();

    private final ServerSocket server;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final long nanosToTake;

    SlowRelay(int port, long nanosToTake) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.nanosToTake = nanosToTake;
        hands.execute(this::accept);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                hands.execute(() -> talk(socket));
            } catch (IOException end) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            answer(socket, "220 relay");
            boolean data = false;
            String identifier = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data && !line.equals(".")) {
                    identifier = line.startsWith("Message-ID: ") ? line.substring(12) : identifier;
                    continue;
                }
                if (data) {
                    LockSupport.parkNanos(nanosToTake);
                    taken.add(identifier);
                }
                data = line.equals("DATA");
                answer(socket, data ? "354 go on" : "250 OK");
            }
        } catch (IOException gone) {
            taken.removeIf(String::isEmpty);
        }
    }

    private static void answer(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
        hands.shutdownNow();
    }
}
