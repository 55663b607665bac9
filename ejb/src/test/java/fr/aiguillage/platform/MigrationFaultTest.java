package fr.aiguillage.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads when the database cannot be brought up to date. */
class MigrationFaultTest {

    private static final String USER = "aiguillage";

    @TempDir
    private Path folder;

    @Test
    void a_database_that_lets_nobody_in_has_its_address_and_its_account_looked_at() throws SQLException {
        execute("create table call (id int)");
        assertThat(said("another password"))
                .startsWith(
                        "Aiguillage ne démarre pas\u00a0: la base jdbc:h2:file:" + folder.resolve("house") + " n’a pas")
                .contains("Vérifiez que le serveur de base tourne", "See that the database server runs")
                .doesNotContain("MODE=");
    }

    @Test
    void a_database_of_another_program_is_left_to_it() throws SQLException {
        execute("create table invoice (id int)");
        assertThat(said(USER)).contains("Elle appartient à un autre programme", "It belongs to another program");
    }

    @Test
    void a_migration_that_fails_has_the_backup_restored() throws SQLException {
        execute("create schema broken");
        String said = said(USER, "filesystem:src/test/resources/migration");
        assertThat(said).contains("Remettez la sauvegarde", "Restore the backup", "V1__fails.sql");
        assertThat(said.lines()).hasSize(2);
    }

    private String said(String password) {
        return said(password, "classpath:db/migration");
    }

    private String said(String password, String scripts) {
        Flyway flyway = Flyway.configure()
                .dataSource(url(), USER, password)
                .locations(scripts)
                .load();
        FlywayException failure = catchThrowableOfType(FlywayException.class, flyway::migrate);
        return new MigrationFault(url(), failure).sentences();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), USER, USER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("house") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }
}
