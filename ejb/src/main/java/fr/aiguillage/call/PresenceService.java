package fr.aiguillage.call;

import fr.aiguillage.security.AccountService;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What each secretary is doing now, said by herself. Nothing is kept of what she did before, and nothing is counted. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class PresenceService {

    @Inject
    private Calls calls;

    @Inject
    private Distribution distribution;

    @Inject
    private AccountService accounts;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Says that the secretary can be given a call; the one that has waited longest is given at once. */
    public void ready() {
        mine().become(Availability.READY, clock.instant());
        distribution.giveWaiting();
    }

    /** Says that her call ends; she is given no other until she is ready. */
    public void wrapUp() {
        mine().become(Availability.WRAP_UP, clock.instant());
    }

    /** Says that she is on a break. */
    public void rest(BreakReason reason) {
        mine().rest(reason, clock.instant());
    }

    /** Says that her page is still there; a page that is silent is given no call. */
    public void seen() {
        mine().seen(clock.instant());
    }

    /** What she said last that she does. */
    public Standing standing() {
        return mine().standing();
    }

    /** Everybody who answers calls, by name, and the calls that wait. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER})
    public Team team() {
        Instant now = clock.instant();
        List<Team.Member> members = accounts.holding(Role.SECRETARY).stream()
                .map(account -> new Team.Member(account.displayName(), standing(account.name(), now)))
                .toList();
        List<Call> waiting = calls.waiting();
        return new Team(members, waiting.size(), waiting.stream().findFirst().map(Call::announcedAt));
    }

    /** A call goes on whether or not her page answers; what she said before she went silent does not. */
    private Standing standing(String account, Instant now) {
        Optional<Instant> engaged = calls.openOf(account).stream()
                .filter(call -> !call.waitsForCallback())
                .flatMap(call -> call.pickedUpAt().stream())
                .findFirst();
        return engaged.map(since -> new Standing(Availability.IN_CALL, Optional.empty(), since))
                .orElseGet(() -> calls.presenceOf(account)
                        .map(presence -> Distribution.isSilent(presence, now)
                                ? new Standing(Availability.AWAY, Optional.empty(), presence.seenAt())
                                : presence.standing())
                        .orElse(new Standing(Availability.AWAY, Optional.empty(), Instant.EPOCH)));
    }

    private Presence mine() {
        return calls.presence(session.getCallerPrincipal().getName(), clock.instant());
    }
}
