package fr.aiguillage.security;

import fr.aiguillage.platform.AuditTrail;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens, lists and closes accounts, and changes passwords. Every act is in the audit trail. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountService {

    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = 12;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Every account, active or not, by name. */
    public List<Account> list() {
        return accounts.all();
    }

    /** The account of that name, when the person may still sign in. */
    @PermitAll
    public Optional<Account> named(String name) {
        return accounts.byName(name).filter(Account::active);
    }

    /** The accounts that hold the role and may still sign in, by the names of the people. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER, Role.ADMINISTRATOR})
    public List<Account> holding(String role) {
        return accounts.all().stream()
                .filter(account -> account.active() && account.roles().contains(role))
                .sorted(Comparator.comparing(Account::displayName))
                .toList();
    }

    /**
     * Opens an account and returns its password, good for one sign-in and kept nowhere.
     *
     * @throws IllegalArgumentException when the name is taken or a role unknown
     */
    public String create(String name, String displayName, Set<String> roles) {
        if (accounts.byName(name).isPresent()) {
            throw new IllegalArgumentException("The account name is taken: " + name);
        }
        String password = passwords.draw();
        accounts.add(Account.open(name, displayName, roles, passwords.hash(password), clock.instant()));
        audit.record("account.created", name, String.join(", ", roles));
        return password;
    }

    /** Gives an account a new password, good for one sign-in, and returns it. */
    public String resetPassword(long accountId) {
        Account account = required(accountId);
        String password = passwords.draw();
        account.giveOneTimePassword(passwords.hash(password));
        audit.record("account.password-reset", account.name(), "");
        return password;
    }

    /**
     * Closes an account: from the next request on, the person is refused.
     *
     * @throws IllegalArgumentException when it is the caller's own, lest a house lock itself out
     */
    public void deactivate(long accountId) {
        Account account = required(accountId);
        if (account.name().equals(session.getCallerPrincipal().getName())) {
            throw new IllegalArgumentException("Nobody closes the account that he acts with: " + account.name());
        }
        account.deactivate();
        audit.record("account.deactivated", account.name(), "");
    }

    /** Opens a closed account again. */
    public void reactivate(long accountId) {
        Account account = required(accountId);
        account.reactivate();
        audit.record("account.reactivated", account.name(), "");
    }

    /** Replaces the password of the person who asks. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER, Role.ADMINISTRATOR})
    public void changePassword(String current, String chosen) throws PasswordRefused {
        String name = session.getCallerPrincipal().getName();
        Account account = accounts.heldByName(name).orElseThrow();
        if (!passwords.matches(current.toCharArray(), account.passwordHash())) {
            throw new PasswordRefused(PasswordRefused.Reason.CURRENT_IS_WRONG);
        }
        if (chosen.length() < SHORTEST_PASSWORD) {
            throw new PasswordRefused(PasswordRefused.Reason.TOO_SHORT);
        }
        if (chosen.equals(current) || chosen.equalsIgnoreCase(name)) {
            throw new PasswordRefused(PasswordRefused.Reason.TOO_EASY);
        }
        account.choosePassword(passwords.hash(chosen));
        audit.record("account.password-changed", name, "");
    }

    private Account required(long accountId) {
        return accounts.byId(accountId)
                .orElseThrow(() -> new IllegalArgumentException("No account has the key " + accountId));
    }
}
