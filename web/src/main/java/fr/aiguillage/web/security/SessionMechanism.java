package fr.aiguillage.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Recognises who signed in by the session, and shows the door to whoever did not.
 *
 * <p>Name and roles are told to the container anew with each request. Its own way of keeping them ({@code AutoApplySession})
 * loses the roles of some requests as soon as several are answered at once, and forbids people their pages: Payara's issue
 * 6145, not put right in the version that is used.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    static final String SIGN_IN_PAGE = "/security/signin.xhtml";

    private static final String AJAX_REDIRECT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <partial-response><redirect url="%s"></redirect></partial-response>
            """;

    private static final String SIGNED_IN = SessionMechanism.class.getName() + ".signedIn";

    /** Who signed in, as the session keeps it. */
    private record SignedIn(String name, Set<String> roles) implements Serializable {}

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(credential, request, context);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SIGNED_IN) instanceof SignedIn known) {
            return context.notifyContainerAboutLogin(known.name(), known.roles());
        }
        return context.isProtected() ? showTheDoor(request, context) : context.doNothing();
    }

    private AuthenticationStatus signIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var signedIn = new SignedIn(result.getCallerPrincipal().getName(), Set.copyOf(result.getCallerGroups()));
        request.getSession().setAttribute(SIGNED_IN, signedIn);
        return context.notifyContainerAboutLogin(result);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(SIGNED_IN);
        }
        context.cleanClientSubject();
    }

    private static AuthenticationStatus showTheDoor(HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        String page = request.getContextPath() + SIGN_IN_PAGE;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                HttpServletResponse response = context.getResponse();
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().printf(AJAX_REDIRECT, page);
                return AuthenticationStatus.SEND_CONTINUE;
            }
        } catch (IOException gone) {
            throw new AuthenticationException("The browser has left", gone);
        }
        return "GET".equals(request.getMethod())
                ? context.redirect(page + "?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8))
                : context.responseUnauthorized();
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
