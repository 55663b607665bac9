package fr.aiguillage.directory.photo;

import fr.aiguillage.directory.Client;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
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

    /** The tag of each person's photo at each of these clients, without the photos. */
    Map<Long, Map<String, String>> tags(Set<Long> clientIds) {
        Map<Long, Map<String, String>> tags = new HashMap<>();
        if (!clientIds.isEmpty()) {
            entityManager
                    .createQuery(
                            "select p.clientId, p.person, p.tag from PersonPhoto p where p.clientId in :clients",
                            Object[].class)
                    .setParameter("clients", clientIds)
                    .getResultList()
                    .forEach(row -> tags.computeIfAbsent((Long) row[0], client -> new HashMap<>())
                            .put((String) row[1], (String) row[2]));
        }
        return tags;
    }

    /** The same at one client. */
    Map<String, String> tags(long clientId) {
        return tags(Set.of(clientId)).getOrDefault(clientId, Map.of());
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
