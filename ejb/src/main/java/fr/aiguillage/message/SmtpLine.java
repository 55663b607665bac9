package fr.aiguillage.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection to the mail server, kept from one message to the next and made again when it broke.
 *
 * <p>An attempt that lasts too long, whatever the server does to draw it out, ends by the loss of its socket: no other hand
 * may find the lease expired while this one still sends.
 */
final class SmtpLine implements Gateway.Line {

    private static final Logger LOG = System.getLogger(SmtpLine.class.getName());

    private final MailSettings settings;
    private final ScheduledExecutorService watch;
    private final SmtpSockets sockets = new SmtpSockets();
    private final Duration longestAttempt;
    private final Session session;
    private SMTPTransport transport;

    SmtpLine(MailSettings settings, ScheduledExecutorService watch) {
        this(settings, watch, Lease.LONGEST_ATTEMPT);
    }

    SmtpLine(MailSettings settings, ScheduledExecutorService watch, Duration longestAttempt) {
        this.longestAttempt = longestAttempt;
        this.settings = settings;
        this.watch = watch;
        var properties = settings.properties();
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        session = Session.getInstance(properties);
    }

    @Override
    public Outcome send(Envelope envelope) {
        Mail mail;
        try {
            mail = Mail.of(envelope, settings, session);
        } catch (AddressException invalid) {
            return new Outcome.Refused(DeliveryReason.ADDRESS_INVALID, SmtpFailure.detail(invalid));
        } catch (MessagingException fault) {
            return new Outcome.Postponed(DeliveryReason.UNEXPECTED, SmtpFailure.detail(fault));
        }
        Future<?> end = watch.schedule(sockets::abandon, longestAttempt.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return send(mail);
        } finally {
            end.cancel(false);
        }
    }

    private Outcome send(Mail mail) {
        try {
            connect();
        } catch (MessagingException failure) {
            close();
            return SmtpFailure.ofConnection(failure);
        }
        try {
            transport.sendMessage(mail, mail.reaches());
            return new Outcome.Accepted(SmtpFailure.line(template(mail) + transport.getLastServerResponse()));
        } catch (MessagingException failure) {
            return SmtpFailure.ofMessage(failure);
        }
    }

    /** What people read beside the server's answer when the client's template was left out. */
    private static String template(Mail mail) {
        return mail.fault()
                .map(fault -> Words.get("TEMPLATE_LEFT_OUT", Locale.FRENCH)
                                .replace("$line", Integer.toString(fault.line()))
                                .replace("$fault", fault.sentence(Locale.FRENCH))
                        + " ")
                .orElse("");
    }

    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        transport = (SMTPTransport) session.getTransport("smtp");
        var login = settings.login();
        transport.connect(
                login.map(MailSettings.Login::user).orElse(null),
                login.map(MailSettings.Login::password).orElse(null));
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException failure) {
            LOG.log(Level.DEBUG, "The mail server was left without a goodbye.", failure);
        }
        transport = null;
    }
}
