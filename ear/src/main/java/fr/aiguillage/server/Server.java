package fr.aiguillage.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;

/** The main class of the server's own JVM. */
public final class Server {

    private Server() {}

    /**
     * Runs Payara Micro, and stops it in good order when the JVM that started this one closes the pipe or dies. Ends with 1 when
     * the application has not started: Micro by itself would stay and answer that there is no page.
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var watch = new Thread(Server::endWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName("fish.payara.micro.impl.RootDirLauncher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
            if (deployed().isEmpty()) {
                System.exit(1);
            }
        } catch (InvocationTargetException failure) {
            failure.getCause().printStackTrace();
            System.exit(1);
        }
    }

    private static Collection<?> deployed() throws ReflectiveOperationException {
        Object micro = Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
        Object runtime = Class.forName("fish.payara.micro.boot.PayaraMicroBoot")
                .getMethod("getRuntime")
                .invoke(micro);
        // the names that the runtime itself tells hold what could not be started
        Object here = Class.forName("fish.payara.micro.PayaraMicroRuntime")
                .getMethod("getLocalDescriptor")
                .invoke(runtime);
        return (Collection<?>) Class.forName("fish.payara.micro.data.InstanceDescriptor")
                .getMethod("getDeployedApplications")
                .invoke(here);
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
