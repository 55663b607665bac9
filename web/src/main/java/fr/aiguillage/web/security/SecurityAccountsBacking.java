package fr.aiguillage.web.security;

import fr.aiguillage.security.Account;
import fr.aiguillage.security.AccountService;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Accounts: opened with a password that is shown once, closed, opened again, given another password. */
@Named
@ViewScoped
public class SecurityAccountsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,79}");

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    private List<Row> rows;
    private List<Row> shown;
    private String name;
    private String displayName;
    private List<String> roles;
    private String password = "";
    private String passwordOf = "";

    @PostConstruct
    void read() {
        // the table sorts it in place
        rows = new ArrayList<>(accounts.list().stream().map(this::row).toList());
        shown = null;
    }

    private Row row(Account account) {
        String held = Role.ALL.stream()
                .filter(account.roles()::contains)
                .map(role -> sentences.say("security_role." + role))
                .collect(Collectors.joining(", "));
        return new Row(
                account.id(),
                account.name(),
                account.displayName(),
                held,
                account.active(),
                account.passwordChangeDue(),
                account.name().equals(currentUser.getName()));
    }

    /** Opens an account and shows its password, this once. */
    public void create() {
        String wanted = name == null ? "" : name.strip();
        if (!NAME.matcher(wanted).matches()) {
            refuse("name_unfit");
        } else if (rows.stream().anyMatch(row -> row.name().equals(wanted))) {
            refuse("name_taken");
        } else if (roles == null || roles.isEmpty()) {
            refuse("no_role");
        } else {
            Set<String> held = new LinkedHashSet<>(roles);
            held.retainAll(Role.ALL);
            show(displayName.strip(), accounts.create(wanted, displayName.strip(), held));
            name = null;
            displayName = null;
            roles = null;
        }
    }

    private void refuse(String why) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentences.say("security_accounts." + why), null));
    }

    private void show(String whose, String drawn) {
        passwordOf = whose;
        password = drawn;
        read();
    }

    /** Gives an account another password and shows it, this once. */
    public void reset(Row row) {
        show(row.displayName(), accounts.resetPassword(row.id()));
    }

    /** Closes an account; an administrator's own stays open. */
    public void deactivate(Row row) {
        if (!row.own()) {
            accounts.deactivate(row.id());
            hide();
        }
    }

    /** Opens a closed account again. */
    public void reactivate(Row row) {
        accounts.reactivate(row.id());
        hide();
    }

    /** Takes the password from the screen. */
    public void hide() {
        show("", "");
    }

    /** Every account. */
    public List<Row> getRows() {
        return rows;
    }

    /** Those that pass the filter. */
    public List<Row> getShown() {
        return shown;
    }

    /** Takes those that pass the filter. */
    public void setShown(List<Row> shown) {
        this.shown = shown;
    }

    /** The roles that an account may hold. */
    public List<String> getKnownRoles() {
        return Role.ALL;
    }

    /** The password to hand over, this once; empty when there is none. */
    public String getPassword() {
        return password;
    }

    /** Whose password it is. */
    public String getPasswordOf() {
        return passwordOf;
    }

    /** The name typed at sign-in. */
    public String getName() {
        return name;
    }

    /** Takes the name typed at sign-in. */
    public void setName(String name) {
        this.name = name;
    }

    /** The name that people read. */
    public String getDisplayName() {
        return displayName;
    }

    /** Takes the name that people read. */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** The roles chosen. */
    public List<String> getRoles() {
        return roles;
    }

    /** Takes the roles chosen. */
    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    /**
     * An account.
     *
     * @param due whether its password was given by somebody else and is still to be replaced
     * @param own whether it is the reader's own
     */
    public record Row(long id, String name, String displayName, String roles, boolean active, boolean due, boolean own)
            implements Serializable {}
}
