package fr.aiguillage.directory.photo;

import fr.aiguillage.directory.Client;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where photos are kept. */
@Dependent
class Photos {

    @PersistenceContext
    private EntityManager entityManager;

    Optional<PersonPhoto> find(long clientId, String person) {
        return entityManager
                .createQuery(
                        "select p from PersonPhoto p where p.clientId = :client and p.person = :person",
                        PersonPhoto.class)
                .setParameter("client", clientId)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The tag of each person's photo, without the photos. */
    Map<String, String> tags(long clientId) {
        List<Object[]> rows = entityManager
                .createQuery("select p.person, p.tag from PersonPhoto p where p.clientId = :client", Object[].class)
                .setParameter("client", clientId)
                .getResultList();
        Map<String, String> tags = new HashMap<>();
        rows.forEach(row -> tags.put((String) row[0], (String) row[1]));
        return tags;
    }

    /** Keeps others from changing that client's directory until the transaction ends, so that nobody goes meanwhile. */
    void hold(long clientId) {
        entityManager.find(Client.class, clientId, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(PersonPhoto photo) {
        entityManager.persist(photo);
    }

    void remove(PersonPhoto photo) {
        entityManager.remove(photo);
    }

    /** Removes those of everybody else. */
    void keepOnly(long clientId, Set<String> people) {
        tags(clientId).keySet().stream()
                .filter(person -> !people.contains(person))
                .forEach(person -> find(clientId, person).ifPresent(this::remove));
    }
}
