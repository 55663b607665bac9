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
 * Looks every few seconds, on each node, for summaries of calls that are due. Public only because the container asks it of a
 * timed bean.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {

    private static final Logger LOG = System.getLogger(DigestTimer.class.getName());

    @Inject
    private DigestRun run;

    /** Makes those that are due; one that fails keeps none of the others back. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void look() {
        OneByOne.each(run.due(), run::tell, LOG, "Summary of calls %d met a fault and is tried again.");
    }
}
