package fr.aiguillage.web.security;

import fr.aiguillage.security.AccountService;
import fr.aiguillage.security.PasswordRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Lets a person replace the password. */
@Named
@RequestScoped
public class SecurityPasswordBacking {

    @Inject
    private FacesContext faces;

    @Inject
    private AccountService accounts;

    private String current;
    private String chosen;

    /** Stores the new password and goes to the first page, or says why it is refused. */
    public void save() throws IOException {
        try {
            accounts.changePassword(current, chosen);
            ExternalContext external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + "/");
        } catch (PasswordRefused refused) {
            String words = faces.getApplication()
                    .getResourceBundle(faces, "text")
                    .getString("security_password." + refused.reason());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
    }

    /** The current password, typed. */
    public String getCurrent() {
        return current;
    }

    /** Takes the current password. */
    public void setCurrent(String current) {
        this.current = current;
    }

    /** The new password, typed. */
    public String getChosen() {
        return chosen;
    }

    /** Takes the new password. */
    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
