package fr.aiguillage.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** The person of this request. Pages name it {@code currentUser}. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    private Optional<Account> account;

    /** Whether someone is signed in. */
    public boolean isSignedIn() {
        return security.getCallerPrincipal() != null;
    }

    /** The name typed at sign-in, or an empty text. */
    public String getName() {
        Principal caller = security.getCallerPrincipal();
        return caller == null ? "" : caller.getName();
    }

    /** The name that people read, or an empty text. */
    public String getDisplayName() {
        return account().map(Account::displayName).orElse("");
    }

    /** Whether the person holds the role, one of {@link Role#ALL}. */
    public boolean hasRole(String role) {
        return security.isCallerInRole(role);
    }

    /** Whether the person signed in with a password that someone else gave. */
    public boolean isPasswordChangeDue() {
        return account().map(Account::passwordChangeDue).orElse(false);
    }

    /** The account of the person, read once a request. */
    public Optional<Account> account() {
        if (account == null) {
            account = isSignedIn() ? accounts.byName(getName()) : Optional.empty();
        }
        return account;
    }
}
