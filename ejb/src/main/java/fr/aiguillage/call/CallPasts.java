package fr.aiguillage.call;

import fr.aiguillage.directory.DirectoryRevision;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.scenario.BriefingService;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.scenario.ScenarioVersion;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks up what came before a call. What she changed herself counts too: she may have done so for another reason. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class CallPasts {

    /** Whoever has not answered for a client through more changes than these reads the sheet. */
    private static final int MOST_REVISIONS = 50;

    private static final int LATEST = 3;

    @Inject
    private Calls calls;

    @Inject
    private DirectoryService directories;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private BriefingService briefings;

    @Inject
    private MessageService messages;

    @Resource
    private SessionContext session;

    /** What came before that call; empty when it is not the caller's own, or of an unknown line. */
    public Optional<CallPast> of(long callId) {
        String caller = session.getCallerPrincipal().getName();
        return calls.find(callId)
                .filter(call -> call.isOf(caller))
                .flatMap(call -> call.clientId().map(client -> past(call, client, caller)));
    }

    private CallPast past(Call call, long client, String caller) {
        Instant begun = call.pickedUpAt().orElse(call.announcedAt());
        Optional<Call> hers = calls.lastOf(caller, client, begun);
        Instant since = call.announcedAt().minus(Duration.ofDays(CallPast.DAYS));
        List<Call> same = call.callerNumber().isEmpty()
                ? List.of()
                : calls.from(client, call.callerNumber(), since, call.announcedAt());
        Optional<Call> last =
                same.stream().filter(one -> one.state() == Call.State.CLOSED).findFirst();
        return new CallPast(
                hers.isEmpty(),
                call.scenarioVersionId().filter(briefings::isUnread).isEmpty(),
                hers.flatMap(before -> scenario(before, call)),
                hers.map(before -> revisions(client, before, call)).orElse(List.of()),
                same.size(),
                last,
                last.map(Call::id).map(messages::deliveriesOf).orElse(List.<Delivery>of()),
                messages.latestOf(client, LATEST));
    }

    private Optional<ScenarioVersion> scenario(Call before, Call now) {
        return now.scenarioVersionId()
                .filter(Predicate.not(version -> before.scenarioVersionId().equals(Optional.of(version))))
                .flatMap(scenarios::version);
    }

    /** Versions are numbered in the order in which they came; keys are not, when several nodes give them. */
    private List<DirectoryRevision> revisions(long client, Call before, Call now) {
        if (before.directoryVersionId().equals(now.directoryVersionId())) {
            return List.of();
        }
        List<DirectoryRevision> all = directories.history(client, MOST_REVISIONS);
        int from = number(all, before, 0);
        int to = number(all, now, Integer.MAX_VALUE);
        return all.stream()
                .filter(one -> one.number() > from && one.number() <= to)
                .toList();
    }

    private static int number(List<DirectoryRevision> all, Call call, int otherwise) {
        return all.stream()
                .filter(one -> call.directoryVersionId().equals(Optional.of(one.versionId())))
                .findFirst()
                .map(DirectoryRevision::number)
                .orElse(otherwise);
    }
}
