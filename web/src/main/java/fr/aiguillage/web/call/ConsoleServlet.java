package fr.aiguillage.web.call;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes what a secretary does on a console, and answers with the parts of the page that it changes. Web.xml opens it to
 * secretaries.
 *
 * <p>The page itself is Faces', its acts are not: a view would be kept, restored and walked for each of some ten thousand
 * acts an hour, of which none has a component to speak to.
 */
@WebServlet(
        name = "console",
        urlPatterns = {ConsoleServlet.CONSOLE, ConsoleServlet.PRACTICE})
public class ConsoleServlet extends HttpServlet {

    /** Where the acts of a console in earnest go, from the root of the application. */
    static final String CONSOLE = "/call/console";

    /** Where those of a practice go. */
    static final String PRACTICE = "/call/practice";

    /** The longest act, in bytes: some messages and all their words. */
    static final int LONGEST = 1_000_000;

    private static final long serialVersionUID = 1L;

    @Inject
    private CallConsoleBacking console;

    @Inject
    private CallPracticeBacking practice;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // a form of another site cannot send this kind, whatever the browser's defences
        if (!String.valueOf(request.getContentType()).startsWith("application/json")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String drawn;
        try {
            ConsoleAct act = ConsoleAct.read(request.getReader());
            drawn = request.getServletPath().equals(PRACTICE) ? practice.act(act) : console.act(act);
        } catch (IllegalArgumentException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(drawn);
    }
}
