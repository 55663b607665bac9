package fr.aiguillage.call;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where calls, their moves and the presence of secretaries are kept. */
@Dependent
class Calls {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Call call) {
        entityManager.persist(call);
        entityManager.flush();
    }

    long nextReference() {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('phone_call_reference_seq')")
                        .getSingleResult())
                .longValue();
    }

    Optional<Call> find(long id) {
        return Optional.ofNullable(entityManager.find(Call.class, id));
    }

    /** The call, and nobody else changes it until this transaction ends. */
    Optional<Call> lock(long id) {
        return Optional.ofNullable(entityManager.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Call> openOf(String account) {
        return entityManager
                .createQuery(
                        "select c from Call c where c.account = :account and c.state = :open order by c.pickedUpAt",
                        Call.class)
                .setParameter("account", account)
                .setParameter("open", Call.State.OPEN)
                .getResultList();
    }

    /** The call that has waited longest, locked; empty when none waits, or another node has just given it. */
    Optional<Call> longestWaiting() {
        return entityManager
                .createQuery("select c.id from Call c where c.state = :waiting order by c.announcedAt", Long.class)
                .setParameter("waiting", Call.State.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(this::lock)
                .filter(call -> call.state() == Call.State.WAITING);
    }

    /** The call that a secretary had last for a client before that instant. */
    Optional<Call> lastOf(String account, long clientId, Instant before) {
        return entityManager
                .createQuery(
                        "select c from Call c where c.account = :account and c.clientId = :client and c.pickedUpAt < :before"
                                + " order by c.pickedUpAt desc",
                        Call.class)
                .setParameter("account", account)
                .setParameter("client", clientId)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The calls that a number made for a client from one instant, included, to another, excluded; the latest first. */
    List<Call> from(long clientId, String callerNumber, Instant since, Instant before) {
        return entityManager
                .createQuery(
                        "select c from Call c where c.clientId = :client and c.callerNumber = :number"
                                + " and c.announcedAt >= :since and c.announcedAt < :before order by c.announcedAt desc",
                        Call.class)
                .setParameter("client", clientId)
                .setParameter("number", callerNumber)
                .setParameter("since", since)
                .setParameter("before", before)
                .getResultList();
    }

    List<Call> between(Instant from, Instant to, Optional<Long> client, int first, int most) {
        return between("select c from Call c", from, to, client, " order by c.announcedAt desc", Call.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long countBetween(Instant from, Instant to, Optional<Long> client) {
        return between("select count(c) from Call c", from, to, client, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> between(
            String select, Instant from, Instant to, Optional<Long> client, String order, Class<T> type) {
        String where = " where c.announcedAt >= :from and c.announcedAt < :to"
                + (client.isPresent() ? " and c.clientId = :client" : "");
        TypedQuery<T> query = entityManager
                .createQuery(select + where + order, type)
                .setParameter("from", from)
                .setParameter("to", to);
        client.ifPresent(id -> query.setParameter("client", id));
        return query;
    }

    List<CallMove> moves(long callId) {
        return moves(callId, 0);
    }

    /** The moves of a call from the one of that rank on. */
    List<CallMove> moves(long callId, int from) {
        return entityManager
                .createQuery(
                        "select m from CallMove m where m.callId = :call and m.ordinal >= :from order by m.ordinal",
                        CallMove.class)
                .setParameter("call", callId)
                .setParameter("from", from)
                .getResultList();
    }

    /** Stores a move of a call that is locked; false, and nothing stored, when another move has that place by now. */
    boolean add(CallMove move) {
        return move.storing(entityManager.createNamedQuery(CallMove.STORE)).executeUpdate() == 1;
    }

    List<MessageEdit> edits(long callId) {
        return entityManager
                .createQuery("select e from MessageEdit e where e.callId = :call", MessageEdit.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** Stores what was typed into a message of that call, whose version then is another. */
    void keep(MessageEdit edit, Call call) {
        entityManager.merge(edit);
        changed(call);
    }

    /** Drops what was typed into the message to that addressee. */
    void dropEdit(String addressee, Call call) {
        entityManager
                .createQuery("delete from MessageEdit e where e.callId = :call and e.addressee = :addressee")
                .setParameter("call", call.id())
                .setParameter("addressee", addressee)
                .executeUpdate();
        changed(call);
    }

    private void changed(Call call) {
        entityManager.lock(call, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void dropEdits(long callId) {
        entityManager
                .createQuery("delete from MessageEdit e where e.callId = :call")
                .setParameter("call", callId)
                .executeUpdate();
    }

    /** The calls that wait for a secretary, the oldest first. */
    List<Call> waiting() {
        return entityManager
                .createQuery("select c from Call c where c.state = :waiting order by c.announcedAt", Call.class)
                .setParameter("waiting", Call.State.WAITING)
                .getResultList();
    }

    /** Whether somebody is on a line of hers; a call that only waits to be called back leaves her free. */
    boolean isBusy(String account) {
        return openOf(account).stream().anyMatch(call -> !call.waitsForCallback());
    }

    Optional<Presence> presenceOf(String account) {
        return Optional.ofNullable(entityManager.find(Presence.class, account));
    }

    Presence presence(String account, Instant at) {
        return presenceOf(account).orElseGet(() -> {
            Presence fresh = Presence.of(account, at);
            entityManager.persist(fresh);
            return fresh;
        });
    }

    /**
     * The secretary who has been ready longest, among those seen since then who have nobody on a line; locked, so that two
     * calls announced at once do not go to one.
     */
    Optional<Presence> longestReady(Instant seenSince) {
        List<String> candidates = entityManager
                .createQuery(
                        "select p.account from Presence p where p.state = :ready and p.seenAt >= :seen order by p.since",
                        String.class)
                .setParameter("ready", Availability.READY)
                .setParameter("seen", seenSince)
                .getResultList();
        return candidates.stream()
                .filter(account -> !isBusy(account))
                .map(account -> entityManager.find(Presence.class, account, LockModeType.PESSIMISTIC_WRITE))
                .filter(presence ->
                        presence.standing().availability() == Availability.READY && !isBusy(presence.account()))
                .findFirst();
    }
}
