package fr.aiguillage.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a request that announces more than any page takes, with the page that says so.
 *
 * <p>The container holds the same limit ({@code multipart-config} in {@code web.xml}), but takes what exceeds it for a
 * fault of its own.
 */
@WebFilter("*.xhtml")
public class UploadLimitFilter extends HttpFilter {

    /** The largest request, in bytes. */
    static final long LARGEST = 16_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
