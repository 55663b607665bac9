package fr.aiguillage.web.security;

import fr.aiguillage.security.Account;
import fr.aiguillage.security.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Holds a session to what its account still is: a closed account is shown out, a one-time password is replaced. */
@WebFilter(
        filterName = "account",
        servletNames = {"faces", "console"})
public class AccountFilter extends HttpFilter {

    private static final String PASSWORD_PAGE = "/security/password.xhtml";

    @Inject
    private CurrentUser currentUser;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith("/jakarta.faces.resource") || !currentUser.isSignedIn()) {
            chain.doFilter(request, response);
        } else if (!currentUser.account().map(Account::active).orElse(false)) {
            request.logout();
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + SessionMechanism.SIGN_IN_PAGE);
        } else if (currentUser.isPasswordChangeDue() && !path.equals(PASSWORD_PAGE)) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
