package fr.aiguillage.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site makes a browser send: a change, or the opening of a WebSocket.
 *
 * <p>It stands beside the view state of the pages, the kind of what a console sends, which no form can, and the SameSite
 * cookie, so that no single mistake opens the door. A program that is no browser sends no Origin and is judged by its token or its session.
 */
@WebFilter(filterName = "sameOrigin", urlPatterns = "/*", asyncSupported = true)
public class SameOriginFilter extends HttpFilter {

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (matters(request) && !sameOrigin(request.getHeader("Origin"), request.getHeader("Host"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean matters(HttpServletRequest request) {
        return !CHANGE_NOTHING.contains(request.getMethod()) || request.getHeader("Upgrade") != null;
    }

    static boolean sameOrigin(String origin, String host) {
        if (origin == null) {
            return true;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
