package fr.aiguillage.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Makes the socket of one session, within a time, so that it can be taken away from a server that holds it. */
final class SmppSockets implements ConnectionFactory {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final boolean encrypted;
    private final int patience;
    private volatile Socket last;

    SmppSockets(SmppSettings settings) {
        encrypted = settings.encrypted();
        patience = (int) Math.min(settings.patience().toMillis(), LONGEST_CONNECT.toMillis());
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        var plain = new Socket();
        last = plain;
        try {
            plain.connect(new InetSocketAddress(host, port), patience);
            plain.setTcpNoDelay(true);
            plain.setSoTimeout(patience);
            return new SocketConnection(encrypted ? encrypt(plain, host, port) : plain);
        } catch (IOException failure) {
            plain.close();
            throw failure;
        }
    }

    private static Socket encrypt(Socket plain, String host, int port) throws IOException {
        var socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        // the certificate has to be made out to the host
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Breaks the connection, whatever is being read or written on it. */
    void abandon() {
        Socket socket = last;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
