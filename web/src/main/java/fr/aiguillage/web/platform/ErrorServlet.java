package fr.aiguillage.web.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The page of what went wrong, without a word of how the server is made.
 *
 * <p>It leans on nothing that may itself be broken: no Faces page, no template, no database; without its stylesheets it
 * still reads.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="UTF-8"/><title>%2$s – Aiguillage</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <link rel="stylesheet" href="%3$s/jakarta.faces.resource/tokens.css.xhtml?ln=aiguillage"/>
            <link rel="stylesheet" href="%3$s/jakarta.faces.resource/house.css.xhtml?ln=aiguillage"/></head>
            <body class="alone"><main class="stack"><h1>%2$s</h1><p>%4$s</p><p><a class="act" href="%3$s/">%5$s</a></p></main></body></html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = statusOf(request);
        response.setStatus(status);
        if (isApi(request)) {
            response.setContentType("application/json");
            response.getWriter().print("{\"status\":" + status + "}");
            return;
        }
        Locale locale = "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle words = ResourceBundle.getBundle("fr.aiguillage.web.platform.error", locale);
        String key = words.containsKey(status + "_title") ? String.valueOf(status) : "other";
        String title = words.getString(key + "_title");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .printf(
                        PAGE,
                        locale == Locale.ENGLISH ? "en" : "fr",
                        title,
                        request.getContextPath(),
                        words.getString(key + "_remedy"),
                        words.getString("home"));
    }

    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                && uri.startsWith(request.getContextPath() + "/api/");
    }
}
