package fr.aiguillage.message;

import fr.aiguillage.platform.OneByOne;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;

/**
 * Looks every few seconds, on each node, for urgent messages that nobody has read in time. Public only because the container
 * asks it of a timed bean.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EscalationTimer {

    private static final Logger LOG = System.getLogger(EscalationTimer.class.getName());

    @Inject
    private EscalationRun run;

    @Inject
    private DeliveryTokens tokens;

    /** Takes those that are due one rung further; one that fails keeps none of the others back. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        OneByOne.each(run.due(), run::step, LOG, "Escalation %d met a fault and is tried again.");
    }

    /** Forgets, each night, links to acknowledge that have expired long ago. */
    @Schedule(hour = "4", minute = "10", persistent = false)
    public void forget() {
        tokens.forgetOld();
    }
}
