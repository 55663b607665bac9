package fr.aiguillage.call;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where remarks are kept. */
@Dependent
class Remarks {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Remark remark) {
        entityManager.persist(remark);
    }

    /** Those made in a call. */
    List<Remark> ofCall(long callId) {
        return entityManager
                .createQuery("select r from Remark r where r.callId = :call order by r.id", Remark.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** The remark, and nobody else changes it until this transaction ends. */
    Optional<Remark> lock(long id) {
        return Optional.ofNullable(entityManager.find(Remark.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that nobody has settled, the oldest first. */
    List<Remark> open(int most) {
        return entityManager
                .createQuery("select r from Remark r where r.settledAt is null order by r.madeAt, r.id", Remark.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that somebody has settled, the latest first. */
    List<Remark> settled(int most) {
        return entityManager
                .createQuery(
                        "select r from Remark r where r.settledAt is not null order by r.settledAt desc, r.id desc",
                        Remark.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of one secretary, the latest first. */
    List<Remark> of(String account, int most) {
        return entityManager
                .createQuery(
                        "select r from Remark r where r.account = :account order by r.madeAt desc, r.id desc",
                        Remark.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }
}
