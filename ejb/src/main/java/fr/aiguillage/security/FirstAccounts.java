package fr.aiguillage.security;

import fr.aiguillage.platform.AuditTrail;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the accounts without which nobody could enter.
 *
 * <p>An empty house gets one administrator, whose password is good for one sign-in: the configured one, or one drawn
 * and written once in the log. A demonstration gets an account of each role instead; a password drawn at each start opens
 * them all, since hashing one costs as long as a good part of the start.
 */
@Startup
@Singleton
@DependsOn("Migration")
@PermitAll
public class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class.getName());
    private static final String HOUSE = "aiguillage";

    /** An account of the demonstration, with its password in clear: it guards invented data. */
    public record Demonstration(String name, String displayName, List<String> roles, String password) {}

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "aiguillage.administrator.password")
    private Optional<String> administratorPassword;

    private List<Demonstration> shown = List.of();

    @PostConstruct
    void open() {
        if (demonstration) {
            String password = passwords.draw();
            String hash = passwords.hash(password);
            shown = List.of(
                    demonstrate("s.benali", "Samia Benali", password, hash, Role.SECRETARY),
                    demonstrate("l.marchal", "Louise Marchal", password, hash, Role.ASSISTANT, Role.SECRETARY),
                    demonstrate("p.roussel", "Pierre Roussel", password, hash, Role.ASSISTANT, Role.SECRETARY),
                    demonstrate("d.ferrand", "Denis Ferrand", password, hash, Role.MANAGER),
                    demonstrate("admin", "Administration", password, hash, Role.ADMINISTRATOR));
            shown.forEach(account -> LOG.info(() -> "Demonstration account " + account.name() + " ("
                    + String.join(", ", account.roles()) + "), password " + account.password()));
        } else if (accounts.none()) {
            openAdministrator();
        }
    }

    /** The accounts that the sign-in page of a demonstration shows; none anywhere else. */
    public List<Demonstration> demonstration() {
        return shown;
    }

    private Demonstration demonstrate(String name, String displayName, String password, String hash, String... roles) {
        Account account = accounts.byName(name).orElseGet(() -> opened(name, displayName, Set.of(roles), hash));
        account.choosePassword(hash);
        return new Demonstration(name, displayName, List.of(roles), password);
    }

    private void openAdministrator() {
        String password = administratorPassword.orElseGet(() -> {
            String drawn = passwords.draw();
            LOG.info(() -> "First administrator: name admin, password " + drawn + ", good for one sign-in");
            return drawn;
        });
        opened("admin", "Administration", Set.of(Role.ADMINISTRATOR), passwords.hash(password));
    }

    private Account opened(String name, String displayName, Set<String> roles, String hash) {
        Account account = Account.open(name, displayName, roles, hash, clock.instant());
        accounts.add(account);
        audit.recordAs(HOUSE, "account.created", name, String.join(", ", roles));
        return account;
    }
}
