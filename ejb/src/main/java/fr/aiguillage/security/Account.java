package fr.aiguillage.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * A person who may sign in.
 *
 * <p>An administrator opens the account with the roles of the person and a password good for one sign-in; the person
 * replaces it. Wrong passwords make the account wait. When the person leaves, the account is deactivated, never
 * deleted: the audit trail and past calls keep naming it.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final int REFUSALS_BEFORE_WAIT = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int LONGEST_WAIT_DOUBLINGS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_change_due")
    private boolean passwordChangeDue;

    private boolean active;

    @Column(name = "refused_sign_ins")
    private int refusedSignIns;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles;

    Account() {}

    static Account open(String name, String displayName, Set<String> roles, String passwordHash, Instant now) {
        if (!Role.ALL.containsAll(roles) || roles.isEmpty()) {
            throw new IllegalArgumentException("An account holds some of " + Role.ALL + ", not " + roles);
        }
        var account = new Account();
        account.name = name;
        account.displayName = displayName;
        account.roles = new HashSet<>(roles);
        account.passwordHash = passwordHash;
        account.passwordChangeDue = true;
        account.active = true;
        account.createdAt = now;
        return account;
    }

    /** The stable key of the account. */
    public long id() {
        return id;
    }

    /** The name typed at sign-in. */
    public String name() {
        return name;
    }

    /** The name that people read. */
    public String displayName() {
        return displayName;
    }

    /** The first word of the name that people read: what the person says of herself to a caller. */
    public String firstName() {
        return displayName.strip().split("\\s+")[0];
    }

    /** The roles held, from {@link Role#ALL}. */
    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** Whether the person may still sign in. */
    public boolean active() {
        return active;
    }

    /** Whether the password was given by someone else and has to be replaced. */
    public boolean passwordChangeDue() {
        return passwordChangeDue;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustWait(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    void signInAccepted() {
        refusedSignIns = 0;
        blockedUntil = null;
    }

    void signInRefused(Instant now) {
        refusedSignIns++;
        int beyond = refusedSignIns - REFUSALS_BEFORE_WAIT;
        if (beyond >= 0) {
            blockedUntil = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(beyond, LONGEST_WAIT_DOUBLINGS)));
        }
    }

    /** Gives a password chosen by the person. */
    void choosePassword(String hash) {
        passwordHash = hash;
        passwordChangeDue = false;
    }

    /** Gives a password chosen by someone else, and lets the person try it at once. */
    void giveOneTimePassword(String hash) {
        passwordHash = hash;
        passwordChangeDue = true;
        signInAccepted();
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }
}
