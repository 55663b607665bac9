package fr.aiguillage.call;

import fr.aiguillage.scenario.Practice;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Practice calls as a console shows a call. They are never stored: no list, figure, journal or mailbox can ever hold one, and
 * one that is left is gone.
 */
@Stateless
@RolesAllowed(Role.SECRETARY)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PracticeDesk {

    @Inject
    private Folding folding;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The call as it rings and is picked up, at the time that its test says. */
    public CallState begin(Practice practice) {
        var instant = practice.at().atZone(practice.live().directory().zone()).toInstant();
        Call call = Call.announced("", "", practice.caller(), practice.clientId(), instant);
        call.giveTo(session.getCallerPrincipal().getName(), "", instant);
        call.answerWith(practice.live().scenarioVersionId(), practice.live().directoryVersionId());
        call.shown(instant);
        return new CallState(
                call, folding.card(call), Optional.of(practice.begin()), 0, List.of(), OffScript.NOTHING, Map.of());
    }

    /** The call after that move; empty when the move does not fit, or its words are no answer. */
    public Optional<CallState> move(CallState state, Move move) {
        return state.session()
                .flatMap(script -> script.apply(move))
                .map(next -> state.after(next, move, clock.instant()));
    }
}
