package fr.aiguillage.web.directory;

import fr.aiguillage.directory.ClientLinkService;
import fr.aiguillage.directory.LinkRefused;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where a client's link leads: the token goes into the session and out of the address, so that it stays in no history and
 * goes to no other site.
 */
@WebServlet("/link/*")
public class ClientLinkServlet extends HttpServlet {

    /** Where the session keeps the token. */
    static final String TOKEN = "fr.aiguillage.clientLink";

    /** The page that it opens. */
    static final String PAGE = "/directory/own.xhtml";

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientLinkService links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String token = path == null ? "" : path.substring(1);
        try {
            links.open(token);
            request.getSession().setAttribute(TOKEN, token);
            if (request.getUserPrincipal() == null) {
                request.changeSessionId();
            }
        } catch (LinkRefused refused) {
            // the page tells it in words
            request.getSession().removeAttribute(TOKEN);
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + PAGE);
    }
}
