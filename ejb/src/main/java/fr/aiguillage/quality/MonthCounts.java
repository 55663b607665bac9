package fr.aiguillage.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the database counts of one period, the same on H2 and PostgreSQL. */
@Dependent
class MonthCounts {

    private static final String SHOWN = """
            select count(*),
                   count(case when shown_at <= announced_at + interval '10' second then 1 end)
            from phone_call where announced_at >= ?1 and announced_at < ?2 and shown_at is not null
            """;

    private static final String DELIVERED = """
            select count(*),
                   count(case when d.state <> 'FAILED' and d.accepted_at <= coalesce(d.free_at, m.sent_at) + interval '2' minute then 1 end)
            from message m join delivery d on d.message_id = m.id
            where m.sent_at >= ?1 and m.sent_at < ?2 and d.state in ('ACCEPTED', 'DELIVERED', 'ACKNOWLEDGED', 'FAILED')
            """;

    private static final String RETOUCHED = """
            select client_id, count(*), count(case when body_written <> body_sent then 1 end)
            from message where sent_at >= ?1 and sent_at < ?2 and call_id is not null and corrects_id is null group by client_id
            """;

    private static final String RETOUCHED_WORDS = """
            select coalesce(sum(retouched_words), 0)
            from message where sent_at >= ?1 and sent_at < ?2 and call_id is not null and corrects_id is null
            """;

    @PersistenceContext
    private EntityManager entityManager;

    /** Something counted among others. */
    record Part(long all, long fitting) {

        static final Part NONE = new Part(0, 0);

        Part plus(Part other) {
            return new Part(all + other.all, fitting + other.fitting);
        }

        double share() {
            return all == 0 ? 0 : (double) fitting / all;
        }
    }

    long calls(Instant from, Instant until) {
        return ((Number) over(
                                "select count(*) from phone_call where announced_at >= ?1 and announced_at < ?2",
                                from,
                                until)
                        .getSingleResult())
                .longValue();
    }

    Map<LocalDate, Long> callsByDay(Instant from, Instant until, ZoneId zone) {
        Map<LocalDate, Long> days = new TreeMap<>();
        String day = "cast(announced_at at time zone '" + zone.getId() + "' as date)";
        String query = "select cast(" + day + " as varchar(10)), count(*) from phone_call"
                + " where announced_at >= ?1 and announced_at < ?2 group by " + day;
        rows(query, from, until)
                .forEach(row -> days.put(LocalDate.parse(String.valueOf(row[0])), ((Number) row[1]).longValue()));
        return days;
    }

    Map<Long, Long> callsByClient(Instant from, Instant until) {
        Map<Long, Long> clients = new HashMap<>();
        String query = "select client_id, count(*) from phone_call where announced_at >= ?1 and announced_at < ?2"
                + " and client_id is not null group by client_id";
        rows(query, from, until)
                .forEach(row -> clients.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        return clients;
    }

    /** The calls that were shown to a secretary, and those within the time that was promised. */
    Part shownInTime(Instant from, Instant until) {
        return part(rows(SHOWN, from, until).get(0), 0);
    }

    /** The deliveries that came to an end, and those accepted within the time that was promised. */
    Part deliveredInTime(Instant from, Instant until) {
        return part(rows(DELIVERED, from, until).get(0), 0);
    }

    /** How many words of messages secretaries changed before sending. */
    long retouchedWords(Instant from, Instant until) {
        return ((Number) over(RETOUCHED_WORDS, from, until).getSingleResult()).longValue();
    }

    /** The messages of each client, and those that a secretary changed before sending. */
    Map<Long, Part> retouchedByClient(Instant from, Instant until) {
        Map<Long, Part> clients = new HashMap<>();
        rows(RETOUCHED, from, until).forEach(row -> clients.put(((Number) row[0]).longValue(), part(row, 1)));
        return clients;
    }

    private static Part part(Object[] row, int first) {
        return new Part(((Number) row[first]).longValue(), ((Number) row[first + 1]).longValue());
    }

    private List<Object[]> rows(String query, Instant from, Instant until) {
        List<?> rows = over(query, from, until).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private Query over(String query, Instant from, Instant until) {
        return entityManager
                .createNativeQuery(query)
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(until));
    }
}
