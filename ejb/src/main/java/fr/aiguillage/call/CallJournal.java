package fr.aiguillage.call;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.reports.Edition;
import fr.aiguillage.reports.TraceSheetReport;
import fr.aiguillage.scenario.BriefingService;
import fr.aiguillage.scenario.ScenarioService;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calls as they are read afterwards: in lists, and one by one on a traceability sheet. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.ASSISTANT})
public class CallJournal {

    @Inject
    private Calls calls;

    @Inject
    private Holds holds;

    @Inject
    private Detours detours;

    @Inject
    private Folding folding;

    @Inject
    private DirectoryService directories;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private BriefingService briefings;

    @Inject
    private MessageService messages;

    @Inject
    private AccountService accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * A page of the calls announced from one day to another, both included, the latest first.
     *
     * @param client the client whose calls they are, or everybody's
     */
    public List<CallRow> calls(LocalDate from, LocalDate to, Optional<Long> client, int first, int most) {
        return calls
                .between(
                        from.atStartOfDay(clock.getZone()).toInstant(),
                        to.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                        client,
                        first,
                        most)
                .stream()
                .map(this::row)
                .toList();
    }

    /** How many calls were announced in those days, a client's or everybody's. */
    public long count(LocalDate from, LocalDate to, Optional<Long> client) {
        return calls.countBetween(
                from.atStartOfDay(clock.getZone()).toInstant(),
                to.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                client);
    }

    /** The traceability sheet of a call as a PDF; empty when there is no such call. Reading one is in the audit trail. */
    @RolesAllowed(Role.MANAGER)
    public Optional<byte[]> traceSheet(long callId, Locale locale) {
        Optional<Call> found = calls.find(callId);
        found.ifPresent(call -> audit.record("call.sheet-read", call.reference(), ""));
        return found.map(call -> TraceSheetReport.toPdf(
                new TraceSheets(folding, calls, holds, detours, clock.getZone(), locale)
                        .sheet(
                                row(call),
                                call.scenarioVersionId().flatMap(scenarios::version),
                                briefed(call),
                                this::displayName,
                                messages.deliveriesOf(call.id()),
                                new Edition(clock.instant(), displayName(caller()), clock.getZone())),
                locale));
    }

    /** When whoever answered had read the briefing of what answered: before the call, or during it. */
    private Optional<Instant> briefed(Call call) {
        return call.account()
                .flatMap(account -> call.scenarioVersionId().flatMap(version -> briefings.readAt(account, version)))
                .filter(at -> call.closedAt().map(at::isBefore).orElse(true));
    }

    private CallRow row(Call call) {
        return new CallRow(
                call,
                call.clientId().flatMap(directories::client).map(Client::name).orElse(""),
                call.account().map(this::displayName).orElse(""));
    }

    private String displayName(String account) {
        return accounts.named(account).map(Account::displayName).orElse(account);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
