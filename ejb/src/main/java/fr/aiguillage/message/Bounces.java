package fr.aiguillage.message;

import fr.aiguillage.platform.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** Writes down what became of a mail after the relay took it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Bounces {

    @Inject
    private Deliveries deliveries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Answers false when no delivery goes under that identifier. One that has gone on since stays as it is. */
    boolean take(Bounce bounce) {
        Optional<Delivery> delivery = deliveries.stable(bounce.stableId());
        delivery.ifPresent(found -> {
            boolean changed = deliveries.change(
                    found,
                    known -> bounce.delivered()
                            ? known.deliver(clock.instant())
                            : known.comeBack(bounce.reason(), bounce.words(), clock.instant()));
            if (changed && !bounce.delivered()) {
                audit.recordAs("aiguillage", "delivery.came-back", "delivery " + found.id(), bounce.words());
            }
        });
        return delivery.isPresent();
    }
}
