package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.exchange.CardVersion;
import fr.aiguillage.directory.exchange.ExchangeService;
import fr.aiguillage.directory.exchange.FileKind;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The people of a client, or of the house, as a file. Web.xml opens it to assistants. */
@WebServlet("/directory/export")
public class DirectoryExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExchangeService exchange;

    @Inject
    private DirectoryService directories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = String.valueOf(request.getParameter("kind"));
        Optional<FileKind> kind = Stream.of(FileKind.values())
                .filter(one -> one.ending().equals(wanted))
                .findFirst();
        String client = request.getParameter("client") == null ? "0" : request.getParameter("client");
        OptionalLong id =
                client.matches("[1-9]\\d{0,17}") ? OptionalLong.of(Long.parseLong(client)) : OptionalLong.empty();
        Optional<Client> known = id.isPresent() ? directories.client(id.getAsLong()) : Optional.empty();
        if (kind.isEmpty() || id.isPresent() && known.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = "annuaire" + known.map(one -> "-" + one.code()).orElse("") + "."
                + kind.get().ending();
        CardVersion version = "3".equals(request.getParameter("version")) ? CardVersion.V3 : CardVersion.V4;
        response.setContentType(kind.get().type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        exchange.export(id, kind.get(), version, locale(request), response.getOutputStream());
    }

    private static Locale locale(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null
                && Stream.of(cookies)
                        .anyMatch(cookie -> cookie.getName().equals("language")
                                && cookie.getValue().equals("en"));
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }
}
