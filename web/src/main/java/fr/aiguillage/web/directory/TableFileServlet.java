package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.exchange.TableService;
import fr.aiguillage.script.facts.Table;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A table of a client's own as CSV. Web.xml opens it to assistants. */
@WebServlet("/directory/table.csv")
public class TableFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directories;

    @Inject
    private TableService exchange;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Client> client = Optional.ofNullable(request.getParameter("client"))
                .filter(written -> written.matches("[1-9]\\d{0,17}"))
                .flatMap(written -> directories.client(Long.parseLong(written)));
        Optional<Table> table = client.flatMap(known -> exchange.take(
                known.id(), Optional.ofNullable(request.getParameter("table")).orElse("")));
        if (table.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\""
                        + plain(client.get().code() + "-" + table.get().name()) + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        exchange.write(table.get(), response.getOutputStream());
    }

    /** Letters that every system has in names of files. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
