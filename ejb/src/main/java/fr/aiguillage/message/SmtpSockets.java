package fr.aiguillage.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes the sockets of one line, so that the last one can be taken away from a server that holds it. */
final class SmtpSockets extends SocketFactory {

    private volatile Socket last;

    @Override
    public Socket createSocket() {
        last = new Socket();
        return last;
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

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("Connected sockets are not made here");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException("Connected sockets are not made here");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("Connected sockets are not made here");
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException("Connected sockets are not made here");
    }
}
