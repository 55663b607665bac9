package fr.aiguillage.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The stored messages and deliveries, for pages and figures. */
@ApplicationScoped
class Deliveries {

    private static final String FIGURES = """
            count(distinct m.id),
            count(case when d.state in ('ACCEPTED', 'DELIVERED', 'ACKNOWLEDGED') then 1 end),
            count(case when d.state = 'FAILED' then 1 end),
            count(case when d.state in ('QUEUED', 'SENDING', 'HELD') then 1 end),
            percentile_cont(0.5) within group (order by extract(epoch from d.accepted_at - coalesce(d.free_at, m.sent_at)))
            from message m join delivery d on d.message_id = m.id
            where m.call_id is not null and m.sent_at >= ?1 and m.sent_at < ?2
            """;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Departures departures;

    /**
     * A message that leaves as soon as it can and its client wants it; it is held when its channel is one of those that have no
     * gateway.
     */
    void queue(Message message, Instant now, Set<Channel> unset) {
        Delivery delivery = Delivery.of(message, now, RetryPolicy.STANDARD);
        departures.putOff(delivery, now);
        if (unset.contains(message.channel())) {
            delivery.awaitGateway();
        }
        entityManager.persist(message);
        entityManager.persist(delivery);
    }

    /** The rank of the next message of a call that has one. */
    int nextOrdinal(long callId) {
        return 1
                + entityManager
                        .createQuery("select max(m.ordinal) from Message m where m.callId = :call", Integer.class)
                        .setParameter("call", callId)
                        .getSingleResult();
    }

    /** The delivery, held until the transaction ends. */
    Optional<Delivery> held(long id) {
        return Optional.ofNullable(entityManager.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Changes where a delivery stands that is held; what a summary has gathered follows it.
     *
     * @param change answers whether it has changed anything
     * @return the same
     */
    boolean change(Delivery delivery, Predicate<Delivery> change) {
        boolean changed = change.test(delivery);
        if (changed) {
            departures.follow(delivery);
        }
        return changed;
    }

    /** Forgets the parts of a delivery that came back: they have to go again. */
    void forgetPartsThatCameBack(Delivery delivery) {
        entityManager
                .createQuery("delete from DeliveryPart p where p.delivery = :delivery"
                        + " and p.state = fr.aiguillage.message.DeliveryState.FAILED")
                .setParameter("delivery", delivery.id())
                .executeUpdate();
    }

    /** Forgets all parts of a delivery: it begins anew. */
    void forgetParts(Delivery delivery) {
        entityManager
                .createQuery("delete from DeliveryPart p where p.delivery = :delivery")
                .setParameter("delivery", delivery.id())
                .executeUpdate();
    }

    List<Delivery> ofCall(long callId) {
        return entityManager
                .createQuery(
                        "select d from Delivery d join fetch d.message where d.message.callId = :call"
                                + " order by d.message.ordinal, d.id",
                        Delivery.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** The delivery whose mails go under that Message-ID, held until the transaction ends. */
    Optional<Delivery> stable(String stableId) {
        return entityManager
                .createQuery("select d from Delivery d where d.stableId = :id", Delivery.class)
                .setParameter("id", stableId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Every delivery of a message, held until the transaction ends. */
    List<Delivery> ofMessage(long messageId) {
        return entityManager
                .createQuery("select d from Delivery d where d.message.id = :message", Delivery.class)
                .setParameter("message", messageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Delivery> latestOf(long clientId, int most) {
        return entityManager
                .createQuery(
                        "select d from Delivery d join fetch d.message m where m.clientId = :client and m.callId is not null"
                                + " order by m.id desc, d.id desc",
                        Delivery.class)
                .setParameter("client", clientId)
                .setMaxResults(most)
                .getResultList();
    }

    /** What somebody has sent since that instant, for calls, and has to be looked after; the latest of it. */
    StuckDeliveries stuck(String sender, Instant since, int most) {
        long count = stuck("select count(d) from Delivery d join d.message m", "", Long.class, sender, since)
                .getSingleResult();
        List<Delivery> latest = count == 0
                ? List.of()
                : stuck(
                                "select d from Delivery d join fetch d.message m",
                                " order by m.id desc, d.id desc",
                                Delivery.class,
                                sender,
                                since)
                        .setMaxResults(most)
                        .getResultList();
        return new StuckDeliveries(count, latest);
    }

    /** The condition is that of {@link DeliveryState#isStuck}. */
    private <T> TypedQuery<T> stuck(String select, String order, Class<T> type, String sender, Instant since) {
        return entityManager
                .createQuery(
                        select
                                + " where m.sentBy = :sender and m.sentAt >= :since and m.callId is not null"
                                + " and (d.state in :atRest or d.state in :underWay and d.reason not in :wished)"
                                + order,
                        type)
                .setParameter("sender", sender)
                .setParameter("since", since)
                .setParameter("atRest", DeliveryState.AT_REST)
                .setParameter("underWay", DeliveryState.UNDER_WAY)
                .setParameter("wished", DeliveryReason.WISHED);
    }

    /** How many deliveries of a client's messages still wait for an address. */
    long waiting(long clientId, String address) {
        return entityManager
                .createQuery(
                        "select count(d) from Delivery d where d.message.clientId = :client and d.address = :address"
                                + " and d.state in :waiting",
                        Long.class)
                .setParameter("client", clientId)
                .setParameter("address", address)
                .setParameter("waiting", List.of(DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.HELD))
                .getSingleResult();
    }

    List<Delivery> search(DeliveryFilter filter, int first, int most) {
        return filtered(
                        "select d from Delivery d join fetch d.message",
                        filter,
                        " order by d.message.sentAt desc, d.id desc",
                        Delivery.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(DeliveryFilter filter) {
        return filtered("select count(d) from Delivery d", filter, "", Long.class)
                .getSingleResult();
    }

    Map<DeliveryState, Long> countByState() {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        entityManager
                .createQuery("select d.state, count(d) from Delivery d group by d.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((DeliveryState) row[0], (Long) row[1]));
        return counts;
    }

    DeliveryFigures figures(Instant from, Instant until) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select " + FIGURES)
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(until))
                .getSingleResult();
        return figures(row, 0);
    }

    Map<Long, DeliveryFigures> figuresByClient(Instant from, Instant until) {
        Map<Long, DeliveryFigures> figures = new HashMap<>();
        List<?> rows = entityManager
                .createNativeQuery("select m.client_id, " + FIGURES + " group by m.client_id")
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(until))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            figures.put(((Number) columns[0]).longValue(), figures(columns, 1));
        }
        return figures;
    }

    private static DeliveryFigures figures(Object[] row, int first) {
        Number seconds = (Number) row[first + 4];
        return new DeliveryFigures(
                ((Number) row[first]).longValue(),
                ((Number) row[first + 1]).longValue(),
                ((Number) row[first + 2]).longValue(),
                ((Number) row[first + 3]).longValue(),
                Optional.ofNullable(seconds).map(s -> Duration.ofMillis(Math.round(s.doubleValue() * 1000))));
    }

    private <T> TypedQuery<T> filtered(String select, DeliveryFilter filter, String order, Class<T> type) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (!filter.states().isEmpty()) {
            conditions.add("d.state in :states");
            values.put("states", filter.states());
        }
        filter.channel().ifPresent(channel -> {
            conditions.add("d.channel = :channel");
            values.put("channel", channel);
        });
        filter.clientId().ifPresent(client -> {
            conditions.add("d.message.clientId = :client");
            values.put("client", client);
        });
        filter.from().ifPresent(from -> {
            conditions.add("d.message.sentAt >= :from");
            values.put("from", from);
        });
        filter.until().ifPresent(until -> {
            conditions.add("d.message.sentAt < :until");
            values.put("until", until);
        });
        if (!filter.text().isBlank()) {
            conditions.add("(lower(d.message.recipientName) like :text escape '!'"
                    + " or lower(d.address) like :text escape '!' or lower(d.message.subject) like :text escape '!')");
            String text = filter.text().strip().toLowerCase(Locale.FRENCH);
            values.put("text", "%" + text.replaceAll("[!%_]", "!$0") + "%");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
