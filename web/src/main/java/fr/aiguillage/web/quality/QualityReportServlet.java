package fr.aiguillage.web.quality;

import fr.aiguillage.quality.QualityService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;

/** The month to take away: the printed report, or its table for a spreadsheet. Web.xml opens it to managers. */
@WebServlet({"/quality/report.pdf", "/quality/report.csv"})
public class QualityReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private QualityService quality;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        YearMonth month = QualityMonthBacking.read(request.getParameter("month"), clock);
        Locale locale = locale(request);
        boolean pdf = request.getServletPath().endsWith(".pdf");
        byte[] content = pdf
                ? quality.report(month, locale)
                : MonthTable.write(quality.month(month, locale).rows(), locale).getBytes(StandardCharsets.UTF_8);
        response.setContentType(pdf ? "application/pdf" : "text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                (pdf ? "inline" : "attachment") + "; filename=\"qualite-" + month + (pdf ? ".pdf\"" : ".csv\""));
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(content);
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
