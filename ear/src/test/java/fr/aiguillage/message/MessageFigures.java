package fr.aiguillage.message;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * How long many messages take from the end of a call until servers that take five milliseconds for each have taken the last:
 * the measured test of {@link SmsIT}, in a container that has just started.
 */
public final class MessageFigures {

    private static final String TEST = "many_messages_leave_quickly_by_servers_that_take_five_milliseconds";

    private MessageFigures() {}

    /**
     * Measures and prints.
     *
     * @param arguments the database, {@code h2} or {@code postgresql}; how many messages by each way
     */
    public static void main(String[] arguments) {
        System.setProperty("aiguillage.it.database", arguments[0]);
        System.setProperty("aiguillage.it.messages", arguments[1]);
        PrintStream terminal = System.out;
        var log = new ByteArrayOutputStream();
        var outcome = new SummaryGeneratingListener();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        // opened after its output is kept: the server's log goes where the run's does
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (LauncherSession session = LauncherFactory.openSession()) {
            LauncherDiscoveryRequest test = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectMethod(SmsIT.class, TEST))
                    .build();
            session.getLauncher().execute(test, outcome);
        } finally {
            System.setOut(terminal);
        }
        outcome.getSummary().printFailuresTo(new java.io.PrintWriter(terminal, true));
        terminal.printf("On %s, at a load of %.1f before it began:%n", arguments[0], load);
        log.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("from the end of the call"))
                .forEach(terminal::println);
        System.exit(outcome.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
    }
}
