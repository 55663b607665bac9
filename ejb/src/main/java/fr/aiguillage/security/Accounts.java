package fr.aiguillage.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored accounts. */
@ApplicationScoped
class Accounts {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Account account) {
        entityManager.persist(account);
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    Optional<Account> byName(String name) {
        return named(name, LockModeType.NONE);
    }

    /** The account, held until the transaction ends, so that sign-ins in parallel are judged one after the other. */
    Optional<Account> heldByName(String name) {
        return named(name, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Account> all() {
        return entityManager
                .createQuery("select a from Account a order by a.name", Account.class)
                .getResultList();
    }

    boolean none() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    private Optional<Account> named(String name, LockModeType lock) {
        return entityManager
                .createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
