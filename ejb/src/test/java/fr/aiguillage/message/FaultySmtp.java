package fr.aiguillage.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that misbehaves at the command it is told to. */
final class FaultySmtp implements AutoCloseable {

    /** Closes the connection instead of an answer. */
    static final String HANG_UP = "HANG UP";

    /** Answers nothing. */
    static final String SILENCE = "SILENCE";

    /** Sends a byte now and then, and never ends its answer. */
    static final String DRIP = "DRIP";

    final List<String> received = new CopyOnWriteArrayList<>();

    /** The identifiers of the messages that it has whole and did not refuse, whether it said so or not. */
    final Queue<String> taken = new ConcurrentLinkedQueue<>();

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "GREETING", "220 faulty.example.org",
            "EHLO", "250-faulty.example.org\r\n250 AUTH PLAIN LOGIN",
            "QUIT", "221 bye",
            "DATA", "354 go on"));
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    FaultySmtp() throws IOException {
        var thread = new Thread(this::accept, "faulty-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    FaultySmtp answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** Behaves from now on. */
    void behave() {
        answers.keySet().retainAll(Set.of("EHLO", "QUIT"));
        answers.put("GREETING", "220 faulty.example.org");
        answers.put("DATA", "354 go on");
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                var thread = new Thread(() -> talk(socket), "faulty-smtp-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            if (!answer(socket, "GREETING")) {
                return;
            }
            boolean data = false;
            String identifier = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data && !line.equals(".")) {
                    identifier = line.startsWith("Message-ID: ") ? line.substring(12) : identifier;
                    continue;
                }
                received.add(line);
                String command = answers.containsKey(line) ? line : line.split("[ :]")[0];
                if (data && !answers.getOrDefault(".", "250").matches("[45].*")) {
                    taken.add(identifier);
                }
                if (!answer(socket, command)) {
                    return;
                }
                data = command.equals("DATA") && answers.get("DATA").startsWith("354");
            }
        } catch (IOException broken) {
            received.add("broken");
        }
    }

    private boolean answer(Socket socket, String command) throws IOException {
        String answer = answers.getOrDefault(command, "250 OK");
        OutputStream out = socket.getOutputStream();
        switch (answer) {
            case HANG_UP:
                return false;
            case SILENCE:
                return true;
            case DRIP:
                drip(out);
                return false;
            default:
                out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                return true;
        }
    }

    private void drip(OutputStream out) throws IOException {
        var never = new Object();
        while (!server.isClosed()) {
            out.write('2');
            out.flush();
            synchronized (never) {
                try {
                    never.wait(50);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
