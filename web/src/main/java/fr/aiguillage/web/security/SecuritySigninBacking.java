package fr.aiguillage.web.security;

import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.FirstAccounts;
import fr.aiguillage.security.SignInService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Lets a person in, and out again. */
@Named
@RequestScoped
public class SecuritySigninBacking {

    @Inject
    private FacesContext faces;

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SignInService signIns;

    @Inject
    private FirstAccounts firstAccounts;

    private String name;
    private String password;
    private String to;

    /** Signs in and goes to the page that was asked for, or says that name and password do not fit. */
    public void enter() throws IOException {
        var request = (HttpServletRequest) external().getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(name.strip(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            request.getSession();
            request.changeSessionId();
            external().redirect(destination());
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text("refused"), null));
        }
    }

    /** Ends the session and returns to the sign-in page. */
    public void leave() throws IOException, ServletException {
        signIns.signedOut(currentUser.getName());
        ((HttpServletRequest) external().getRequest()).logout();
        external().invalidateSession();
        external().redirect(external().getRequestContextPath() + SessionMechanism.SIGN_IN_PAGE);
    }

    /** The accounts that a demonstration shows under the form. */
    public List<FirstAccounts.Demonstration> getDemonstration() {
        return firstAccounts.demonstration();
    }

    /** Only a page of this server, however the address was made. */
    private String destination() {
        String context = external().getRequestContextPath();
        boolean ours = to != null && to.matches("/(?![/\\\\])[\\p{Graph}]*") && to.startsWith(context + "/");
        return ours ? to : context + "/";
    }

    private String text(String key) {
        return faces.getApplication().getResourceBundle(faces, "text").getString("security_signin." + key);
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }

    /** The name typed. */
    public String getName() {
        return name;
    }

    /** Takes the name typed. */
    public void setName(String name) {
        this.name = name;
    }

    /** The password typed. */
    public String getPassword() {
        return password;
    }

    /** Takes the password typed. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** The address asked for before signing in. */
    public String getTo() {
        return to;
    }

    /** Takes the address asked for before signing in. */
    public void setTo(String to) {
        this.to = to;
    }
}
