package fr.aiguillage.message;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An envelope written as a mail: text, and the same text as HTML. It names all whom the message is written to and all who
 * have a copy, and reaches one of them: each has a mail of his own, which is tried again when his alone is refused.
 *
 * <p>Nothing that comes from a call can add a header or a recipient: addresses are checked as single addresses, names and
 * subjects are one line and encoded, and the body is escaped in its HTML form.
 */
final class Mail extends MimeMessage {

    private static final Logger LOG = System.getLogger(Mail.class.getName());
    private static final Pattern PAGE = Pattern.compile("(?m)^https?://[^\\s\"<>]+$");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String stableId;
    private final InternetAddress reaches;

    private Mail(Session session, String stableId, InternetAddress reaches) {
        super(session);
        this.stableId = stableId;
        this.reaches = reaches;
    }

    /** The one address that it goes to. */
    Address[] reaches() {
        return new Address[] {reaches};
    }

    /**
     * Writes the mail.
     *
     * @throws AddressException when the recipient's address is none
     */
    static Mail of(Envelope envelope, MailSettings settings, Session session) throws MessagingException {
        InternetAddress recipient = address(envelope.name(), envelope.address());
        var mail = new Mail(session, envelope.stableId(), recipient);
        mail.setFrom(settings.from());
        if (settings.replyTo().isPresent()) {
            mail.setReplyTo(new InternetAddress[] {settings.replyTo().get()});
        }
        if (envelope.copyOf().isEmpty()) {
            mail.setRecipient(RecipientType.TO, recipient);
        } else {
            mail.setRecipients(RecipientType.TO, named(envelope.copyOf()));
        }
        mail.setRecipients(RecipientType.CC, named(envelope.copies()));
        mail.setSubject(PlainText.line(envelope.subject(), Integer.MAX_VALUE), UTF_8);
        mail.setSentDate(Date.from(envelope.sentAt()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (envelope.urgent()) {
            mail.setHeader("Importance", "high");
            mail.setHeader("X-Priority", "1");
            mail.setHeader("Priority", "urgent");
        }
        mail.setContent(bodies(envelope));
        mail.saveChanges();
        return mail;
    }

    /** Those of them who have an address. */
    private static Address[] named(List<Recipient> recipients) {
        List<Address> named = new ArrayList<>();
        for (Recipient recipient : recipients) {
            try {
                named.add(address(recipient.name(), recipient.address()));
            } catch (AddressException none) {
                LOG.log(Level.DEBUG, "A mail does not name {0}, who has no address.", recipient.name());
            }
        }
        return named.toArray(Address[]::new);
    }

    /** Whether that is the address of one mailbox. */
    static boolean reaches(String mailbox) {
        try {
            address("", mailbox);
            return true;
        } catch (AddressException unfit) {
            return false;
        }
    }

    private static InternetAddress address(String name, String mailbox) throws AddressException {
        var address = new InternetAddress(mailbox, true);
        if (address.isGroup()
                || address.getPersonal() != null
                || address.getAddress().indexOf('@') < 0) {
            throw new AddressException("Not the address of one mailbox", mailbox);
        }
        try {
            address.setPersonal(PlainText.line(name, Integer.MAX_VALUE), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    private static MimeMultipart bodies(Envelope envelope) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(envelope.body() + "\n", UTF_8);
        text.setHeader("Content-Transfer-Encoding", "quoted-printable");
        var html = new MimeBodyPart();
        html.setText(html(envelope), UTF_8, "html");
        html.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return new MimeMultipart("alternative", text, html);
    }

    private static String html(Envelope envelope) {
        var html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
                .append(escape(envelope.subject()))
                .append("</title></head>\n<body style=\"font-family: Inter, Arial, sans-serif; font-size: 15px;")
                .append(" line-height: 1.45; color: #17212b\">\n");
        if (envelope.urgent()) {
            html.append("<p style=\"color: #a9182c; font-weight: bold\">Urgent</p>\n");
        }
        for (String paragraph : envelope.body().split("\n{2,}")) {
            String words = escape(paragraph);
            html.append("<p>")
                    .append((envelope.ours() ? followed(words) : words).replace("\n", "<br>\n"))
                    .append("</p>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    /** A line that is nothing but the address of a page is a way to it. */
    private static String followed(String paragraph) {
        return PAGE.matcher(paragraph).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", stableId);
    }
}
