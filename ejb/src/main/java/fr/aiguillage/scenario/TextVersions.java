package fr.aiguillage.scenario;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Where the versions of texts are kept, each of them of one owner: a scenario's of its client, a block's of the block.
 *
 * @param <V> the kind of version
 */
abstract class TextVersions<V extends TextVersion> {

    @PersistenceContext
    EntityManager entityManager;

    private final Class<V> type;
    private final String from;

    /**
     * @param type the kind of version
     * @param owner which attribute names the owner
     */
    TextVersions(Class<V> type, String owner) {
        this.type = type;
        this.from = " from " + type.getSimpleName() + " v where v." + owner + " = :owner";
    }

    Optional<V> version(long id) {
        return Optional.ofNullable(entityManager.find(type, id));
    }

    /** Every version of an owner, the latest first. */
    List<V> versions(long owner) {
        return entityManager
                .createQuery("select v" + from + " order by v.number desc", type)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** The version with which an owner answers; empty when it does not. */
    Optional<V> live(long owner) {
        return entityManager
                .createQuery("select v" + from + " and v.state = :live", type)
                .setParameter("owner", owner)
                .setParameter("live", TextVersion.State.LIVE)
                .getResultStream()
                .findFirst();
    }

    /** The number of an owner's latest version; 0 when there is none. */
    int lastNumber(long owner) {
        Integer last = entityManager
                .createQuery("select max(v.number)" + from, Integer.class)
                .setParameter("owner", owner)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    void add(V version) {
        entityManager.persist(version);
        entityManager.flush();
    }
}
