package fr.aiguillage.web.call;

import fr.aiguillage.call.Call;
import fr.aiguillage.call.CallState;
import fr.aiguillage.call.Hold;
import fr.aiguillage.call.HoldService;
import fr.aiguillage.script.runtime.AnswerReader;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.web.platform.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Moves between her calls: what the keys for hold and callback do, and which call comes before her. */
@ApplicationScoped
class HoldActs {

    @Inject
    private HoldService holds;

    @Inject
    private Clock clock;

    /** Which call comes before her when she has chosen none; 0 when nobody is on a line of hers. */
    static long foremost(List<CallState> open) {
        return first(open, Call::isSpoken)
                .or(() -> first(open, Call::isRinging))
                .or(() -> first(open, HoldActs::isHeld))
                .orElse(0L);
    }

    private static Optional<Long> first(List<CallState> open, Predicate<Call> which) {
        return open.stream().map(CallState::call).filter(which).map(Call::id).findFirst();
    }

    private static boolean isHeld(Call call) {
        return call.hold().filter(hold -> hold.kind() == Hold.Kind.HELD).isPresent();
    }

    /** Goes to a call: she speaks with it, unless it waits to be called back, which she says by another key. */
    void goTo(long call, List<CallState> open) {
        boolean later = open.stream().map(CallState::call).anyMatch(one -> one.id() == call && one.waitsForCallback());
        if (!later) {
            holds.speak(call);
        }
    }

    /**
     * Puts the call before her on hold, or takes it back when it is.
     *
     * @return the call that is before her then: one that rings is taken at once
     */
    long toggle(Call call, List<CallState> open) {
        if (call.hold().isPresent()) {
            holds.speak(call.id());
            return call.id();
        }
        holds.hold(call.id());
        Optional<Long> ringing = first(open, Call::isRinging);
        ringing.ifPresent(holds::speak);
        return ringing.orElse(call.id());
    }

    /** Marks the call to be called back, at the number that the caller gave or calls from. */
    void callBack(CallState state) {
        String number = state.session()
                .flatMap(HoldActs::given)
                .orElseGet(() -> ClientDrawing.number(state.call().callerNumber()));
        holds.callBack(state.call().id(), number, Optional.empty());
    }

    private static Optional<String> given(Session session) {
        return session.entries().stream()
                .filter(Entry.Answered.class::isInstance)
                .map(entry -> ((Entry.Answered) entry).value())
                .filter(Value.Phone.class::isInstance)
                .map(Value::display)
                .reduce((earlier, later) -> later);
    }

    /**
     * Keeps the number and the hour that she typed.
     *
     * @return the hour when it could not be understood, and nothing is kept; empty when it was
     */
    Optional<String> amend(long call, String json) {
        var typed = JsonBody.read(
                json,
                told -> new Typed(
                        told.getString("number"), told.getString("hour").strip()));
        Optional<Instant> due = instant(typed.hour());
        if (!typed.hour().isEmpty() && due.isEmpty()) {
            return Optional.of(typed.hour());
        }
        holds.callBack(call, typed.number(), due);
        return Optional.empty();
    }

    private record Typed(String number, String hour) {}

    /** An hour alone is the next one to come. */
    private Optional<Instant> instant(String words) {
        LocalDateTime now = LocalDateTime.now(clock);
        return AnswerReader.instant(words, now)
                .or(() -> AnswerReader.instant("aujourd'hui à " + words, now)
                        .filter(now::isBefore)
                        .or(() -> AnswerReader.instant("demain à " + words, now)))
                .map(at -> at.atZone(clock.getZone()).toInstant());
    }
}
