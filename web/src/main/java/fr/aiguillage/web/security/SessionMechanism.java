package fr.aiguillage.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Recognises who signed in by the session, and shows the door to whoever did not. */
@AutoApplySession
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    static final String SIGN_IN_PAGE = "/security/signin.xhtml";

    private static final String AJAX_REDIRECT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <partial-response><redirect url="%s"></redirect></partial-response>
            """;

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            CredentialValidationResult result = stores.validate(credential);
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : AuthenticationStatus.SEND_FAILURE;
        }
        return context.isProtected() ? showTheDoor(request, context) : context.doNothing();
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
