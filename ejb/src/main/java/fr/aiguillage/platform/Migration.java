package fr.aiguillage.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Defines the database and brings its schema up to date before anything else reads it.
 *
 * <p>When that fails the application does not start, and the log says what is to be done. A startup bean that uses the
 * database says {@code @DependsOn("Migration")}.
 */
@DataSourceDefinition(
        name = Migration.DATA_SOURCE,
        className = "${MPCONFIG=aiguillage.database.driver}",
        url = "${MPCONFIG=aiguillage.database.url}",
        user = "${MPCONFIG=aiguillage.database.user}",
        password = "${MPCONFIG=aiguillage.database.password}",
        minPoolSize = 2,
        maxPoolSize = 24,
        // each connection reads a statement once, not each time; a kind has to be named, for none is a class named null
        properties = {
            "fish.payara.statement-cache-size=${MPCONFIG=aiguillage.database.statements}",
            "fish.payara.statement-cache-type=FIXED"
        })
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    static final String DATA_SOURCE = "java:app/jdbc/aiguillage";

    private static final Logger LOG = System.getLogger(Migration.class.getName());

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "aiguillage.database.url")
    private String url;

    /** Each migration is a transaction of its own, and Flyway's scripts are beside this class, not beside Flyway. */
    @PostConstruct
    void migrate() {
        try {
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            LOG.log(Level.ERROR, new MigrationFault(url, failure).sentences());
            throw failure;
        }
    }
}
