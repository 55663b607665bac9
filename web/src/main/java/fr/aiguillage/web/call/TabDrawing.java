package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.call.Call;
import fr.aiguillage.call.CallState;
import fr.aiguillage.call.Hold;
import fr.aiguillage.web.call.ConsoleView.CallTab;
import fr.aiguillage.web.platform.Until;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Draws her calls as tabs, and why the one before her is not spoken with. */
final class TabDrawing {

    private final ConsoleWords words;
    private final ZoneId zone;
    private final LocalDate today;

    TabDrawing(ConsoleWords words, ZoneId zone, LocalDate today) {
        this.words = words;
        this.zone = zone;
        this.today = today;
    }

    List<CallTab> draw(List<CallState> open, long current) {
        List<CallTab> tabs = new ArrayList<>();
        for (CallState state : open) {
            Call call = state.call();
            String name = state.client().map(card -> card.sheet().name()).orElseGet(() -> words.get("unknown_line"));
            String colour = state.client().map(card -> card.colour()).orElse(ClientDrawing.NO_COLOUR);
            tabs.add(new CallTab(
                    call.id(),
                    french(name),
                    colour,
                    since(call).toString(),
                    call.id() == current,
                    tabs.size() + 1,
                    line(call, call.id() == current),
                    call.hold().flatMap(Hold::dueAt).map(Instant::toString).orElse(null),
                    call.hold().flatMap(Hold::dueAt).map(this::hour).orElse("")));
        }
        return tabs;
    }

    /** Since when the call is in the state that its tab tells. */
    private static Instant since(Call call) {
        return call.hold().map(Hold::begunAt).orElseGet(() -> call.pickedUpAt().orElse(call.announcedAt()));
    }

    /** The call that is before her rings no more. */
    private static CallTab.Line line(Call call, boolean current) {
        return call.hold()
                .map(hold -> CallTab.Line.valueOf(hold.kind().name()))
                .orElse(call.isRinging() && !current ? CallTab.Line.RINGING : CallTab.Line.SPOKEN);
    }

    /**
     * Why a call is not spoken with; null when it is.
     *
     * @param refused an hour that she typed and nobody understood; empty when there is none
     */
    HoldView hold(Call call, List<CallTab> tabs, String refused) {
        return call.hold()
                .map(hold -> new HoldView(
                        hold.kind() == Hold.Kind.CALLBACK,
                        hold.begunAt().toString(),
                        french(hold.number()),
                        refused.isEmpty() ? hold.dueAt().map(this::hour).orElse("") : refused,
                        refused.isEmpty() ? null : words.get("callback_refused"),
                        tabs.stream().allMatch(tab -> tab.line() == CallTab.Line.CALLBACK)))
                .orElse(null);
    }

    private String hour(Instant at) {
        return new Until(words.locale(), today).moment(LocalDateTime.ofInstant(at, zone));
    }
}
