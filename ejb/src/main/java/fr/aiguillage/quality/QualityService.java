package fr.aiguillage.quality;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.DeliveryFigures;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.quality.MonthCounts.Part;
import fr.aiguillage.reports.Edition;
import fr.aiguillage.reports.QualityMonth;
import fr.aiguillage.reports.QualityReport;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.scenario.TextStanding;
import fr.aiguillage.security.Account;
import fr.aiguillage.security.AccountService;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What managers answer for, month by month. */
@Stateless
@RolesAllowed(Role.MANAGER)
public class QualityService {

    @Inject
    private MonthCounts counts;

    @Inject
    private MessageService messages;

    @Inject
    private DirectoryService directories;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private AccountService accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The month in the reader's language: five figures, the calls of each day, a line for each client of the house. */
    public Month month(YearMonth month, Locale locale) {
        Instant from = start(month);
        Instant until = start(month.plusMonths(1));
        var words = new QualityWords(locale);
        Map<Long, Part> retouched = counts.retouchedByClient(from, until);
        DeliveryFigures delivered = messages.figures(month);
        List<QualityMonth.Figure> figures = List.of(
                words.calls(counts.calls(from, until), counts.calls(start(month.minusMonths(1)), from), month),
                words.shown(counts.shownInTime(from, until)),
                words.delivered(counts.deliveredInTime(from, until)),
                words.retouched(
                        retouched.values().stream().reduce(Part.NONE, Part::plus), counts.retouchedWords(from, until)),
                words.failed(delivered));
        List<QualityMonth.Day> days = counts.callsByDay(from, until, clock.getZone()).entrySet().stream()
                .map(day -> new QualityMonth.Day(day.getKey(), day.getValue()))
                .toList();
        List<Client> clients = directories.clients();
        List<QualityMonth.ClientLine> lines = lines(clients, month, retouched, words);
        return new Month(
                new QualityMonth(month, figures, days, lines, edition()),
                clients.stream().map(Client::id).toList());
    }

    /**
     * A month with the keys of its clients.
     *
     * @param rows what is printed
     * @param clientIds the keys of the clients, in the order of their lines
     */
    public record Month(QualityMonth rows, List<Long> clientIds) {

        public Month {
            clientIds = List.copyOf(clientIds);
        }
    }

    private List<QualityMonth.ClientLine> lines(
            List<Client> clients, YearMonth month, Map<Long, Part> retouched, QualityWords words) {
        Map<Long, Long> calls = counts.callsByClient(start(month), start(month.plusMonths(1)));
        Map<Long, DeliveryFigures> delivered = messages.figuresByClient(month);
        Map<Long, TextStanding> standings = scenarios.standings();
        return clients.stream()
                .map(client -> {
                    Optional<DeliveryFigures> figures = Optional.ofNullable(delivered.get(client.id()));
                    Part part = retouched.getOrDefault(client.id(), Part.NONE);
                    TextStanding standing = standings.getOrDefault(client.id(), TextStanding.NONE);
                    return new QualityMonth.ClientLine(
                            client.name(),
                            client.trade(),
                            calls.getOrDefault(client.id(), 0L),
                            figures.map(DeliveryFigures::messages).orElse(0L),
                            figures.flatMap(DeliveryFigures::timeToDeliver),
                            part.all() == 0 ? Optional.empty() : Optional.of(part.share()),
                            figures.map(DeliveryFigures::failed).orElse(0L),
                            words.scenario(standing),
                            standing.live().isEmpty()
                                    ? QualityMonth.Standing.ATTENTION
                                    : QualityMonth.Standing.ORDINARY);
                })
                .toList();
    }

    /** The month as a PDF. Printing one is in the audit trail. */
    public byte[] report(YearMonth month, Locale locale) {
        audit.record("quality.printed", month.toString(), "");
        return QualityReport.toPdf(month(month, locale).rows(), locale);
    }

    private Edition edition() {
        String name = session.getCallerPrincipal().getName();
        String shown = accounts.named(name).map(Account::displayName).orElse(name);
        return new Edition(clock.instant(), shown, clock.getZone());
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
