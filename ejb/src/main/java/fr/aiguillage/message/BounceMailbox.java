package fr.aiguillage.message;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Predicate;

/**
 * The mailbox in which mails that came back arrive. A report that was taken is deleted; whatever else lies there is flagged
 * for a person and never looked at again. Nothing is ever answered.
 */
final class BounceMailbox {

    private static final Logger LOG = System.getLogger(BounceMailbox.class.getName());
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_AT_ONCE = 500;

    private final BounceSettings settings;

    BounceMailbox(BounceSettings settings) {
        this.settings = settings;
    }

    /** Hands every report over; it is deleted when it was known, and flagged when it was not. */
    void empty(Predicate<Bounce> known) throws MessagingException {
        Session session = Session.getInstance(settings.properties());
        try (Store store = session.getStore()) {
            store.connect(settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unseen = folder.search(new AndTerm(
                        new FlagTerm(new Flags(Flags.Flag.DELETED), false),
                        new FlagTerm(new Flags(Flags.Flag.FLAGGED), false)));
                for (int i = 0; i < Math.min(unseen.length, MOST_AT_ONCE); i++) {
                    unseen[i].setFlag(isDone(unseen[i], known) ? Flags.Flag.DELETED : Flags.Flag.FLAGGED, true);
                }
            }
        }
    }

    private static boolean isDone(Message mail, Predicate<Bounce> known) {
        try {
            if (mail.getSize() > LARGEST) {
                return false;
            }
            BounceReader.Read read = BounceReader.read(mail);
            return read.report()
                    && (read.bounce().isEmpty() || known.test(read.bounce().get()));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "A mail in the mailbox of bounces cannot be read; it is left there, flagged.",
                    unreadable);
            return false;
        }
    }
}
