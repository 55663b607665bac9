package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.container.AsManager;
import fr.aiguillage.script.runtime.Move;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Several calls at once: one spoken with, the others on hold or to be called back; and what the team sees of it. */
class HoldIT extends PlumberIT {

    private static final String NUMBER = "06 39 98 90 24";

    @EJB
    private AsManager manager;

    @Inject
    private HoldService holds;

    @Inject
    private CallJournal journal;

    @Test
    void taking_a_second_call_puts_the_first_on_hold_and_taking_it_back_finds_it_where_it_was() throws Exception {
        long first = announced(PLUMBERS_NUMBER);
        move(first, 0, new Move.Answer("problème", "odeur de gaz"));
        assertThat(shown(first).call().isSpoken()).isTrue();
        long second = ringingDuring(first);
        assertThat(found(second).isRinging()).isTrue();

        act(() -> holds.speak(second));
        assertThat(found(second).isSpoken()).isTrue();
        assertThat(found(first).hold()).map(Hold::kind).contains(Hold.Kind.HELD);

        act(() -> holds.speak(first));
        assertThat(found(second).hold()).map(Hold::kind).contains(Hold.Kind.HELD);
        assertThat(found(first).isSpoken()).isTrue();
        assertThat(shown(first).moves()).isEqualTo(1);
    }

    @Test
    void with_a_call_on_hold_she_is_given_no_other_and_with_one_to_call_back_she_is() throws Exception {
        long first = announced(PLUMBERS_NUMBER);
        shown(first);
        act(() -> holds.hold(first));
        act(() -> presence.ready());
        assertThat(distribution.announce(PLUMBERS_NUMBER, "", Optional.empty()).state())
                .isEqualTo(Call.State.WAITING);

        act(() -> holds.callBack(first, NUMBER, Optional.empty()));
        assertThat(secretary.call(() -> presence.standing()).availability()).isEqualTo(Availability.WRAP_UP);
        act(() -> presence.ready());
        assertThat(secretary.call(() -> calls.open()))
                .hasSize(2)
                .anySatisfy(state -> assertThat(state.call().isRinging()).isTrue());
    }

    @Test
    void a_callback_keeps_its_number_and_its_hour_and_both_can_be_changed() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        shown(call);
        act(() -> holds.callBack(call, "", Optional.empty()));
        Instant since = found(call).hold().orElseThrow().begunAt();
        Instant due = Instant.now().plus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
        act(() -> presence.ready());
        act(() -> holds.callBack(call, NUMBER, Optional.of(due)));

        Hold hold = found(call).hold().orElseThrow();
        assertThat(hold.number()).isEqualTo(NUMBER);
        assertThat(hold.dueAt()).contains(due);
        assertThat(hold.begunAt()).isEqualTo(since);
        assertThat(secretary.call(() -> presence.standing()).availability()).isEqualTo(Availability.READY);
    }

    @Test
    void nobody_holds_the_call_of_somebody_else() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        shown(call);
        secretary.callOther(() -> {
            holds.hold(call);
            holds.callBack(call, NUMBER, Optional.empty());
            holds.speak(call);
            return null;
        });
        assertThat(found(call).isSpoken()).isTrue();
    }

    @Test
    void a_call_closed_on_hold_is_closed_like_any_other_and_its_sheet_can_be_read() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        shown(call);
        act(() -> holds.hold(call));
        act(() -> holds.speak(call));
        act(() -> holds.callBack(call, NUMBER, Optional.empty()));
        act(() -> calls.send(call, Map.of()));
        assertThat(found(call).state()).isEqualTo(Call.State.CLOSED);
        assertThat(found(call).hold()).isEmpty();
        assertThat(manager.call(() -> journal.traceSheet(call, Locale.FRENCH))).isPresent();
    }

    @Test
    void the_team_sees_what_she_does_and_why_she_rests_and_nothing_of_a_secretary_who_is_away() throws Exception {
        act(() -> presence.rest(BreakReason.LUNCH));
        assertThat(secretary.call(() -> presence.standing()).reason()).contains(BreakReason.LUNCH);
        Team team = manager.call(() -> presence.team());
        assertThat(team.waiting()).isZero();
        assertThat(team.members())
                .allSatisfy(
                        member -> assertThat(member.standing().availability()).isEqualTo(Availability.AWAY));
    }

    /** Another call that rings while she speaks with the first. */
    private long ringingDuring(long first) throws Exception {
        act(() -> holds.callBack(first, NUMBER, Optional.empty()));
        act(() -> presence.ready());
        long second = announced(PLUMBERS_NUMBER);
        act(() -> holds.speak(first));
        return second;
    }

    private Call found(long call) throws Exception {
        return secretary.call(() -> calls.open()).stream()
                .map(CallState::call)
                .filter(one -> one.id() == call)
                .findFirst()
                .orElseGet(() -> shownNow(call));
    }

    private Call shownNow(long call) {
        try {
            return shown(call).call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void act(Runnable what) throws Exception {
        Callable<Void> act = () -> {
            what.run();
            return null;
        };
        secretary.call(act);
    }
}
