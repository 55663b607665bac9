package fr.aiguillage.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives the container tests the database that the system property {@code aiguillage.it.database} names. */
public class TestDatabase implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        boolean postgresql = "postgresql".equals(System.getProperty("aiguillage.it.database"));
        System.setProperty(
                "aiguillage.container.options",
                String.join(" ", postgresql ? postgresql() : h2()) + " -Daiguillage.it.messages="
                        + System.getProperty("aiguillage.it.messages", "50"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private List<String> postgresql() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.of(
                "-Daiguillage.database.statements=100",
                "-Daiguillage.database.driver=org.postgresql.ds.PGSimpleDataSource",
                "-Daiguillage.database.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "-Daiguillage.database.user=postgres",
                "-Daiguillage.database.password=postgres",
                "-XX:TieredStopAtLevel=1");
    }

    private static List<String> h2() {
        return List.of(
                "-Daiguillage.database.statements=100",
                "-Daiguillage.database.driver=org.h2.Driver",
                "-Daiguillage.database.url=jdbc:h2:mem:it;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "-Daiguillage.database.user=aiguillage",
                "-Daiguillage.database.password=aiguillage",
                "-XX:TieredStopAtLevel=1");
    }
}
