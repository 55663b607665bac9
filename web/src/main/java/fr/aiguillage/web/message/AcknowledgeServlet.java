package fr.aiguillage.web.message;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the link in a mail leads: the token goes into the session and out of the address. Following the link acknowledges
 * nothing, since what scans mails follows links too.
 */
@WebServlet("/lu/*")
public class AcknowledgeServlet extends HttpServlet {

    /** Where the session keeps the token. */
    static final String TOKEN = "fr.aiguillage.deliveryToken";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        request.getSession().setAttribute(TOKEN, path == null ? "" : path.substring(1));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + "/message/acknowledge.xhtml");
    }
}
