package fr.aiguillage.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Defines the database and brings its schema up to date before anything else reads it.
 *
 * <p>A startup bean that uses the database says {@code @DependsOn("Migration")}.
 */
@DataSourceDefinition(
        name = Migration.DATA_SOURCE,
        className = "${MPCONFIG=aiguillage.database.driver}",
        url = "${MPCONFIG=aiguillage.database.url}",
        user = "${MPCONFIG=aiguillage.database.user}",
        password = "${MPCONFIG=aiguillage.database.password}",
        minPoolSize = 2,
        maxPoolSize = 24)
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    static final String DATA_SOURCE = "java:app/jdbc/aiguillage";

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    /** Each migration is a transaction of its own, and Flyway's scripts are beside this class, not beside Flyway. */
    @PostConstruct
    void migrate() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
