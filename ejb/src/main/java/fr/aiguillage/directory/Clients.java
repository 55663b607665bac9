package fr.aiguillage.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where clients and the versions of their directories are kept. */
@Dependent
class Clients {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager entityManager;

    Optional<Client> find(long id) {
        return Optional.ofNullable(entityManager.find(Client.class, id));
    }

    Optional<Client> byCode(String code) {
        return entityManager
                .createQuery("select c from Client c where c.code = :code", Client.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<Client> byNumber(String number) {
        return entityManager
                .createQuery("select c from Client c where :number member of c.numbers", Client.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Keeps others from changing that client's directory until the transaction ends. */
    void hold(Client client) {
        entityManager.lock(client, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Client> all() {
        return entityManager
                .createQuery("select c from Client c order by c.name", Client.class)
                .getResultList();
    }

    void add(Client client) {
        entityManager.persist(client);
    }

    void add(DirectoryVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    Optional<DirectoryVersion> version(long id) {
        return Optional.ofNullable(entityManager.find(DirectoryVersion.class, id));
    }

    Optional<DirectoryVersion> numbered(long clientId, int number) {
        return entityManager
                .createQuery(
                        "select v from DirectoryVersion v where v.clientId = :client and v.number = :number",
                        DirectoryVersion.class)
                .setParameter("client", clientId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<DirectoryVersion> ofBatch(long batchId) {
        return entityManager
                .createQuery(
                        "select v from DirectoryVersion v where v.batchId = :batch order by v.clientId, v.number desc",
                        DirectoryVersion.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    /** A client's versions without their texts, the latest first. */
    List<DirectoryRevision> history(long clientId, int most) {
        return entityManager
                .createQuery(
                        "select " + DirectoryRevision.COLUMNS
                                + " from DirectoryVersion v where v.clientId = :client order by v.number desc",
                        Object[].class)
                .setParameter("client", clientId)
                .setMaxResults(most)
                .getResultStream()
                .map(DirectoryRevision::of)
                .toList();
    }

    /** What clients changed themselves and nobody has seen, the latest first. */
    List<Unseen> unseen() {
        return entityManager
                .createQuery(
                        "select " + DirectoryRevision.COLUMNS
                                + ", c.id, c.name from DirectoryVersion v, Client c where c.id = v.clientId"
                                + " and v.origin = :link and not exists"
                                + " (select s from DirectorySeen s where s.versionId = v.id) order by v.createdAt desc",
                        Object[].class)
                .setParameter("link", DirectoryOrigin.LINK)
                .getResultStream()
                .map(row -> new Unseen((Long) row[7], (String) row[8], DirectoryRevision.of(row)))
                .toList();
    }

    void seen(long versionId, Instant at, String by) {
        if (entityManager.find(DirectorySeen.class, versionId) == null) {
            entityManager.persist(DirectorySeen.of(versionId, at, by));
        }
    }

    long newBatch() {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('directory_batch_seq')")
                        .getSingleResult())
                .longValue();
    }

    Optional<DirectoryVersion> current(long clientId) {
        return entityManager
                .createQuery(
                        "select v from DirectoryVersion v where v.clientId = :client order by v.number desc",
                        DirectoryVersion.class)
                .setParameter("client", clientId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many versions there are of all clients' directories. */
    long countVersions() {
        return entityManager
                .createQuery("select count(v) from DirectoryVersion v", Long.class)
                .getSingleResult();
    }

    /** The versions of these keys, in any order. */
    List<DirectoryVersion> versions(List<Long> ids) {
        List<DirectoryVersion> versions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            versions.addAll(entityManager
                    .createQuery("select v from DirectoryVersion v where v.id in :ids", DirectoryVersion.class)
                    .setParameter("ids", ids.subList(i, Math.min(i + AT_ONCE, ids.size())))
                    .getResultList());
        }
        return versions;
    }

    /** The key of the current version of every client's directory. */
    Map<Long, Long> currentKeys() {
        return entityManager
                .createQuery(
                        "select v.clientId, v.id from DirectoryVersion v where v.number ="
                                + " (select max(w.number) from DirectoryVersion w where w.clientId = v.clientId)",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
