package fr.aiguillage.call;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.security.Account;
import fr.aiguillage.security.AccountService;
import fr.aiguillage.security.HouseTask;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes calls in and gives them to secretaries. Whoever has a call that is only to be called back can be given another; with
 * somebody on the line, be it on hold, she cannot, unless the telephone system says that it rings at hers.
 */
@Stateless
@PermitAll
public class Distribution {

    /** A page that has not been seen for so long is given no call. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    @Inject
    private Calls calls;

    @Inject
    private DirectoryService directories;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private AccountService accounts;

    @Inject
    private Event<CallGiven> given;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * A call is announced by the telephone system. It is given to the secretary whom the system names, or to the one who
     * has been ready longest; when there is none it waits.
     *
     * @param calledNumber the number dialled, as the system writes it
     * @param callerNumber the caller's number; empty when it is withheld
     * @param secretary the account on whose telephone it rings; empty when the house distributes
     */
    public Call announce(String calledNumber, String callerNumber, Optional<String> secretary) {
        HouseTask.orRole(session, Role.SECRETARY);
        Instant now = clock.instant();
        Optional<Client> client = directories.clientOf(calledNumber);
        String reference = String.format(
                Locale.ROOT,
                "A-%1$tY-%1$tm%1$td-%2$06d",
                LocalDate.ofInstant(now, clock.getZone()),
                calls.nextReference());
        Call call = Call.announced(
                reference, calledNumber, callerNumber, client.map(Client::id).orElse(null), now);
        calls.add(call);
        Optional<String> receiver = secretary
                .filter(name -> accounts.named(name).isPresent())
                .or(() -> calls.longestReady(now.minus(SILENCE)).map(Presence::account));
        receiver.ifPresent(name -> give(call, name));
        return call;
    }

    /** Gives the call that has waited longest, if one waits and a secretary is ready. */
    public void giveWaiting() {
        calls.longestWaiting()
                .ifPresent(call -> calls.longestReady(clock.instant().minus(SILENCE))
                        .ifPresent(presence -> give(call, presence.account())));
    }

    /** Whether the page of that secretary has not been seen for so long that she is taken to be away. */
    static boolean isSilent(Presence presence, Instant now) {
        return presence.seenAt().isBefore(now.minus(SILENCE));
    }

    private void give(Call call, String account) {
        String firstName = accounts.named(account).map(Account::firstName).orElse("");
        call.giveTo(account, firstName, clock.instant());
        call.clientId()
                .flatMap(scenarios::live)
                .ifPresent(live -> call.answerWith(live.scenarioVersionId(), live.directoryVersionId()));
        audit.record("call.given", call.reference(), account);
        given.fire(new CallGiven(account, call.id()));
    }
}
