package fr.aiguillage.web.call;

import fr.aiguillage.call.CallState;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Session;
import java.util.List;

/**
 * How a call goes on that was ended by something else than its script: that is taken back.
 *
 * @param act the act that takes it back
 * @param words what the button says
 */
public record ReopeningView(String act, String words) {

    /** What she has added is taken back first, the latest first, then the caller's hanging up; null when there is neither. */
    static ReopeningView of(CallState state, ConsoleWords words) {
        List<Message> letters = state.offScript().letters();
        if (!letters.isEmpty()) {
            String last = letters.get(letters.size() - 1).recipient().name();
            return new ReopeningView("take-back", words.get("withdraw_letter", last));
        }
        return state.offScript()
                .accepted()
                .map(made -> new ReopeningView("take-back", words.get("not_put_through", made.person())))
                .or(() -> state.session()
                        .filter(Session::hasHungUp)
                        .map(script -> new ReopeningView("take-up", words.get("still_there"))))
                .orElse(null);
    }
}
