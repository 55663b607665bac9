package fr.aiguillage.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/** The main class of the server's own JVM. */
public final class Server {

    private Server() {}

    /** Runs Payara Micro, and stops it in good order when the JVM that started this one closes the pipe or dies. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var watch = new Thread(Server::endWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName("fish.payara.micro.impl.RootDirLauncher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            failure.getCause().printStackTrace();
            System.exit(1);
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // whatever the parent writes means that it lives
            }
        } catch (IOException broken) {
            // the parent is gone: the same as the end of its input
        }
        System.exit(0);
    }
}
