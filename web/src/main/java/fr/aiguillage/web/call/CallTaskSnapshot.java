package fr.aiguillage.web.call;

import fr.aiguillage.message.EscalationService;
import fr.aiguillage.message.EscalationTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What this node's consoles show of the tasks, asked for once in a while and not at each step of each call. */
@ApplicationScoped
class CallTaskSnapshot {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private EscalationService escalations;

    @Inject
    private Clock clock;

    private volatile Taken taken;

    private record Taken(Instant at, List<EscalationTask> tasks) {}

    List<EscalationTask> tasks() {
        Taken last = taken;
        Instant now = clock.instant();
        if (last == null || last.at().plus(FRESH).isBefore(now)) {
            last = new Taken(now, escalations.tasks());
            taken = last;
        }
        return last.tasks();
    }

    /** They have changed. */
    void forget() {
        taken = null;
    }
}
