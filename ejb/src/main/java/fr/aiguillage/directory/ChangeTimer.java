package fr.aiguillage.directory;

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

/** Tells clients, on every node, what has changed in their directories. Public only because the container asks it of a timed bean. */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeTimer {

    private static final Logger LOG = System.getLogger(ChangeTimer.class.getName());

    @Inject
    private ChangeAnnouncement announcement;

    /** Tells what is due; a client that cannot be told keeps nobody else waiting. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void look() {
        OneByOne.each(
                announcement.due(),
                announcement::tell,
                LOG,
                "Client %d could not be told what changed in its directory.");
    }
}
