package fr.aiguillage.message;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Empties the mailbox of bounces twice a minute, when there is one. Public only because the container asks it of a timed
 * bean.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BounceTimer {

    private static final Logger LOG = System.getLogger(BounceTimer.class.getName());

    @Inject
    private Bounces bounces;

    private Optional<BounceMailbox> mailbox;

    @PostConstruct
    void readSettings() {
        mailbox = BounceSettings.read(ConfigProvider.getConfig()).map(BounceMailbox::new);
    }

    /** Takes what has come back. A mailbox that cannot be reached is tried again next time. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void look() {
        mailbox.ifPresent(box -> {
            try {
                box.empty(bounces::take);
            } catch (MessagingException failure) {
                LOG.log(Level.WARNING, "The mailbox of bounces cannot be read: {0}", SmtpFailure.detail(failure));
            }
        });
    }
}
