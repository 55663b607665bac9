package fr.aiguillage.web.call;

import fr.aiguillage.call.CallJournal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The traceability sheet of a call, as a PDF to read or to keep. Web.xml opens it to managers. */
@WebServlet("/call/sheet")
public class CallSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallJournal journal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String call = String.valueOf(request.getParameter("call"));
        Optional<byte[]> sheet = call.matches("\\d{1,18}")
                ? journal.traceSheet(Long.parseLong(call), locale(request))
                : Optional.empty();
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"appel-" + call + ".pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(sheet.get());
    }

    private static Locale locale(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null
                && Stream.of(cookies)
                        .anyMatch(c ->
                                c.getName().equals("language") && c.getValue().equals("en"));
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }
}
