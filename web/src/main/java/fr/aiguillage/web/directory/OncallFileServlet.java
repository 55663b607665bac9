package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.RotaFile;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.RotaCalendar;
import fr.aiguillage.script.rota.Turn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The turns of a rota to take away, from last month to a year ahead, as the file of a calendar. */
@WebServlet("/directory/oncall.ics")
public class OncallFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** In months; a longer turn begins or ends in the file where the file does. */
    private static final int LONGEST_TURN = 2;

    @Inject
    private DirectoryService directories;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> key = key(request.getParameter("client"));
        String name = Optional.ofNullable(request.getParameter("rota")).orElse("");
        Optional<Client> client = key.flatMap(directories::client);
        Optional<Directory> directory =
                key.flatMap(directories::current).map(ClientDirectory::sheet).map(sheet -> sheet.directory());
        Optional<Rota> rota = directory.flatMap(d -> d.rota(name));
        if (client.isEmpty() || rota.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        LocalDateTime month = LocalDateTime.now(clock.withZone(directory.get().zone()))
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay();
        List<Turn> turns = turns(rota.get(), month.minusMonths(1), month.plusYears(1));
        String title = (client.get().name() + ", " + rota.get().ahead()).replaceFirst(", $", "");
        String uid = client.get().code() + "-" + Integer.toHexString(name.hashCode());
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"astreinte-" + client.get().code() + ".ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(RotaFile.write(title, uid, directory.get(), rota.get(), turns, clock.instant()));
    }

    /** The turns that touch that time, whole: one cut off at its edge would be another event in next month's file. */
    private static List<Turn> turns(Rota rota, LocalDateTime from, LocalDateTime to) {
        return RotaCalendar.of(rota, from.minusMonths(LONGEST_TURN), to.plusMonths(LONGEST_TURN)).turns().stream()
                .filter(turn -> turn.touches(from, to))
                .toList();
    }

    private static Optional<Long> key(String written) {
        return Optional.ofNullable(written).filter(w -> w.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
