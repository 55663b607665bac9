package fr.aiguillage.call;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where it is kept when calls were not spoken with. */
@Dependent
class Holds {

    @PersistenceContext
    private EntityManager entityManager;

    /** The holds of a call that are over, in order. */
    List<PastHold> of(long callId) {
        return entityManager
                .createQuery("select h from PastHold h where h.callId = :call order by h.ordinal", PastHold.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** The call is spoken with again, or over. */
    void end(Call call, Instant at) {
        Optional<Hold> present = call.hold();
        present.ifPresent(hold -> {
            var place = new CallMove.Place(call.id(), of(call.id()).size());
            entityManager.persist(PastHold.of(place, hold, at));
            call.hold(null);
        });
    }
}
