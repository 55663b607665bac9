package fr.aiguillage.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Who did what to what, and when. Lines are only ever added.
 *
 * <p>A line joins the transaction of the act it tells: an act that is undone leaves no line. It is open to every caller
 * since it is the acts that are protected.
 */
@Stateless
@PermitAll
public class AuditTrail {

    @PersistenceContext
    private EntityManager entityManager;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /**
     * Adds a line in the name of the account that is signed in.
     *
     * @param action what was done, a stable word such as {@code scenario.published}
     * @param subject what it was done to, as a person would name it
     * @param detail what else a reader should know, possibly empty
     */
    public void record(String action, String subject, String detail) {
        recordAs(session.getCallerPrincipal().getName(), action, subject, detail);
    }

    /** Adds a line in the name of someone who is not signed in, or not yet. */
    public void recordAs(String actor, String action, String subject, String detail) {
        entityManager.persist(AuditEvent.of(clock.instant(), actor, action, subject, detail));
    }
}
