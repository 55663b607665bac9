package fr.aiguillage.message;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages and those that put them right, in the database. */
@Dependent
class Corrections {

    @PersistenceContext
    private EntityManager entityManager;

    /** The message, or the one that it corrects. */
    Optional<Message> root(long id) {
        return Optional.ofNullable(entityManager.find(Message.class, id))
                .map(message -> message.corrects()
                        .map(first -> entityManager.find(Message.class, first))
                        .orElse(message));
    }

    /** The message, and nobody else corrects it until this transaction ends. */
    Message lock(long id) {
        return entityManager.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The message and those that correct it, in the order in which they were sent. */
    List<Message> history(Message first) {
        List<Message> history = new ArrayList<>(List.of(first));
        history.addAll(entityManager
                .createQuery("select m from Message m where m.correctsId = :first order by m.ordinal", Message.class)
                .setParameter("first", first.id())
                .getResultList());
        return history;
    }

    List<Delivery> deliveries(long messageId) {
        return entityManager
                .createQuery(
                        "select d from Delivery d join fetch d.message where d.message.id = :message order by d.id",
                        Delivery.class)
                .setParameter("message", messageId)
                .getResultList();
    }
}
