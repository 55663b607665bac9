package fr.aiguillage.message;

import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What the end of a call does with its messages, for calls of which nothing else matters. */
@ApplicationScoped
@Transactional
class Desk {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private MessageService messages;

    @Inject
    private DirectoryService directories;

    /** A client, by its key. */
    long client() {
        long id = next("client_seq");
        entityManager
                .createNativeQuery("insert into client (id, version, code, name, trade, colour, created_at)"
                        + " values (?1, 0, ?2, 'Un autre client', 'plombier', '#0b6477', current_timestamp)")
                .setParameter(1, id)
                .setParameter(2, "client-" + id)
                .executeUpdate();
        return id;
    }

    /** A call of the client, by its key. */
    long call(long client) {
        long id = next("phone_call_seq");
        entityManager
                .createNativeQuery(
                        "insert into phone_call (id, version, reference, state, called_number, caller_number,"
                                + " announced_at, client_id, first_name, urgent)"
                                + " values (?1, 0, ?2, 'CLOSED', '', '', current_timestamp, ?3, '', false)")
                .setParameter(1, id)
                .setParameter(2, "call-" + id)
                .setParameter(3, client)
                .executeUpdate();
        return id;
    }

    /** A key that no other server of the run has given. */
    private long next(String sequence) {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('" + sequence + "')")
                        .getSingleResult())
                .longValue();
    }

    /** Ends a call with its messages. */
    List<Message> end(List<MessageDraft> drafts) {
        return messages.queue(drafts);
    }

    /** Ends a call with its messages, and fails at the last moment. */
    void failToEnd(List<MessageDraft> drafts) {
        messages.queue(drafts);
        entityManager.flush();
        throw new IllegalStateException("the call could not be closed");
    }

    /** Changes a client's directory to one text and to another, at once. */
    int change(long client, String... texts) throws DirectoryRefused {
        for (String text : texts) {
            long base = directories.current(client).orElseThrow().versionId();
            directories.change(new DirectoryChange(client, base, text, DirectoryOrigin.FORM, ""));
        }
        return texts.length;
    }

    /** Forgets what other tests left to send, which a server that starts now would receive. */
    void clear() {
        entityManager.createQuery("delete from DeliveryPart p").executeUpdate();
        entityManager.createQuery("delete from DeliveryToken t").executeUpdate();
        entityManager
                .createQuery("delete from Delivery d where d.state <> fr.aiguillage.message.DeliveryState.ACCEPTED")
                .executeUpdate();
    }

    /** Lets the delay of a call's escalation pass. */
    void letPass(long call) {
        entityManager
                .createQuery("update Escalation e set e.nextAt = :past where e.callId = :call")
                .setParameter("past", Instant.EPOCH)
                .setParameter("call", call)
                .executeUpdate();
    }

    /** Lets the hour of a client's summaries of calls come, and the minute after it. */
    void letDigestsPass(long client) {
        entityManager
                .createNativeQuery("update message set sent_at = sent_at - interval '2' minute where client_id = ?1")
                .setParameter(1, client)
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "update digest set told_until = told_until - interval '2' minute where client_id = ?1")
                .setParameter(1, client)
                .executeUpdate();
        entityManager
                .createQuery("update DigestDue d set d.nextAt = :past where d.clientId = :client")
                .setParameter("past", Instant.EPOCH)
                .setParameter("client", client)
                .executeUpdate();
    }

    /** How many of a client's summaries are due. */
    long digestsDue(long client) {
        return entityManager
                .createQuery(
                        "select count(d) from DigestDue d where d.clientId = :client and d.nextAt = :past", Long.class)
                .setParameter("client", client)
                .setParameter("past", Instant.EPOCH)
                .getSingleResult();
    }

    /** How many people of a client have a summary. */
    long digests(long client) {
        return entityManager
                .createQuery("select count(d) from DigestDue d where d.clientId = :client", Long.class)
                .setParameter("client", client)
                .getSingleResult();
    }

    /** Who has done that to it, as the trail of acts says. */
    List<String> actors(String action, String subject) {
        return entityManager
                .createQuery(
                        "select e.actor from AuditEvent e where e.action = :action and e.subject = :subject order by e.id",
                        String.class)
                .setParameter("action", action)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** Lets the time pass in which links acknowledge. */
    void expireLinks() {
        entityManager
                .createQuery("update DeliveryToken t set t.expiresAt = :past")
                .setParameter("past", Instant.EPOCH)
                .executeUpdate();
    }

    /** Leaves a delivery as a node leaves it that died in the middle of sending. */
    void abandon(long delivery) {
        entityManager
                .createQuery("update Delivery d set d.state = fr.aiguillage.message.DeliveryState.SENDING,"
                        + " d.leaseOwner = 'a node that died', d.leaseUntil = :past, d.attempts = 1,"
                        + " d.stableId = '<abandoned@example.org>' where d.id = :id")
                .setParameter("past", Instant.EPOCH)
                .setParameter("id", delivery)
                .executeUpdate();
    }
}
