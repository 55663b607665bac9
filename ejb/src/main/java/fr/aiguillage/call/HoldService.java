package fr.aiguillage.call;

import fr.aiguillage.platform.AuditTrail;
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

/**
 * Which of her calls a secretary speaks with: one at most. The others ring, are on hold, or wait to be called back. Each of
 * its methods concerns the caller's own open calls alone, and does nothing for another.
 */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class HoldService {

    @Inject
    private Calls calls;

    @Inject
    private Holds holds;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** She speaks with that call from now on; the one that she spoke with is on hold. */
    public void speak(long callId) {
        Instant now = clock.instant();
        List<Call> open = calls.openOf(caller());
        if (open.stream().noneMatch(call -> call.id() == callId)) {
            return;
        }
        for (Call call : open) {
            calls.lock(call.id());
            if (call.id() == callId) {
                call.shown(now);
                resume(call, now);
            } else if (call.isSpoken()) {
                begin(call, Hold.held(now));
            }
        }
    }

    private void resume(Call call, Instant now) {
        if (call.hold().isPresent()) {
            holds.end(call, now);
            audit.record("call.resumed", call.reference(), "");
        }
    }

    /** The caller waits on the line. */
    public void hold(long callId) {
        own(callId).filter(call -> call.hold().isEmpty()).ifPresent(call -> begin(call, Hold.held(clock.instant())));
    }

    private void begin(Call call, Hold hold) {
        call.hold(hold);
        audit.record("call.held", call.reference(), hold.kind().name());
    }

    /**
     * The caller has hung up and is to be called back; said again, it changes the number and the hour. Once nobody else of
     * hers is on the line she is in wrap-up, and takes the next call when she says so.
     *
     * @param number which number to call; may be empty
     * @param due when; empty when no hour was said
     */
    public void callBack(long callId, String number, Optional<Instant> due) {
        Instant now = clock.instant();
        own(callId).ifPresent(call -> {
            boolean known = call.waitsForCallback();
            Instant since = known ? call.hold().orElseThrow().begunAt() : now;
            Hold callback = Hold.callback(since, fit(number), due.orElse(null));
            if (known) {
                call.hold(callback);
            } else {
                holds.end(call, now);
                begin(call, callback);
                if (!calls.isBusy(caller())) {
                    calls.presence(caller(), now).become(Availability.WRAP_UP, now);
                }
            }
        });
    }

    private static String fit(String number) {
        String said = number.strip();
        return said.substring(0, Math.min(Hold.LONGEST_NUMBER, said.length()));
    }

    private Optional<Call> own(long callId) {
        return calls.lock(callId).filter(call -> call.isOf(caller()) && call.state() == Call.State.OPEN);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
