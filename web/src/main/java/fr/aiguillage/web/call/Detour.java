package fr.aiguillage.web.call;

import fr.aiguillage.call.OffScriptService;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** What she does in a call that its script does not foresee. */
@ApplicationScoped
class Detour {

    private static final Set<String> ACTS = Set.of("dial", "consulted", "give-up", "write", "take-back");

    @Inject
    private OffScriptService offScript;

    /** Whether the act of that name is done here. */
    static boolean isOne(String act) {
        return ACTS.contains(act);
    }

    /** Does that act in that call. */
    void act(String name, String value, long call) {
        switch (name) {
            case "dial" -> dial(value.split(" ", 3), call);
            case "consulted" -> offScript.report(call, Outcome.valueOf(value));
            case "give-up" -> giveUp(call);
            case "write" -> offScript.writeTo(call, value);
            default -> offScript.takeBack(call);
        }
    }

    /** Somebody of the directory is called: of which client, on which line, who. */
    private void dial(String[] whom, long call) {
        if (whom.length < 3) {
            throw new IllegalArgumentException("Nobody is called");
        }
        offScript.dial(call, Long.parseLong(whom[0]), whom[2], LineKind.valueOf(whom[1]));
    }

    /** Whomever she was calling, she calls him no more. */
    void giveUp(long call) {
        offScript.giveUp(call);
    }
}
