package fr.aiguillage.message;

import jakarta.annotation.PostConstruct;
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

/**
 * Wakes this node's worker every few seconds, for what is due again and for what another node left behind. Public only
 * because the container asks it of a timed bean; features speak to {@link MessageService}.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    @Inject
    private OutboxWorker worker;

    @Inject
    private Gateways gateways;

    /** A setting that cannot be used stops the start, not the end of the first call. */
    @PostConstruct
    void check() {
        gateways.check();
    }

    /** Has the outbox looked through. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        worker.wake();
    }
}
