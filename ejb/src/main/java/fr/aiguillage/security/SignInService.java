package fr.aiguillage.security;

import fr.aiguillage.platform.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Judges a name and a password. Open to everyone: it is the door. */
@Stateless
@PermitAll
public class SignInService {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The account when the password is right, the account active and not made to wait; nothing otherwise, for no
     * reason that a guesser could use.
     */
    public Optional<Account> signIn(String name, char[] password) {
        var found = accounts.heldByName(name).filter(Account::active);
        if (found.isEmpty()) {
            passwords.pretendToCheck(password);
            audit.recordAs(known(name), "sign-in.refused", known(name), "unknown or deactivated account");
            return Optional.empty();
        }
        return judge(found.get(), password);
    }

    /** Tells the trail that the person has left. */
    public void signedOut(String name) {
        audit.recordAs(name, "sign-out", name, "");
    }

    private Optional<Account> judge(Account account, char[] password) {
        if (account.mustWait(clock.instant())) {
            audit.recordAs(account.name(), "sign-in.refused", account.name(), "too many wrong passwords");
            return Optional.empty();
        }
        if (!passwords.matches(password, account.passwordHash())) {
            account.signInRefused(clock.instant());
            audit.recordAs(account.name(), "sign-in.refused", account.name(), "wrong password");
            return Optional.empty();
        }
        account.signInAccepted();
        audit.recordAs(account.name(), "sign-in.accepted", account.name(), "");
        return Optional.of(account);
    }

    /** What was typed, cut to what the trail can hold. */
    private static String known(String name) {
        return name.length() <= 80 ? name : name.substring(0, 80);
    }
}
