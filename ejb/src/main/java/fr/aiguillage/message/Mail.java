package fr.aiguillage.message;

import fr.aiguillage.message.letter.Letter;
import fr.aiguillage.message.letter.LetterFault;
import fr.aiguillage.message.letter.LetterRefused;
import fr.aiguillage.message.letter.LetterTemplate;
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
import java.util.Optional;

/**
 * An envelope written as a mail: text, and the same set as HTML by the client's template or the house's. It names all whom the message is written to and all who
 * have a copy, and reaches one of them: each has a mail of his own, which is tried again when his alone is refused.
 *
 * <p>Nothing that comes from a call can add a header or a recipient: addresses are checked as single addresses, names and
 * subjects are one line and encoded, and the body is escaped in its HTML form. Answers go to the house: a message that says
 * what the client thinks of a caller must not go to the caller by a slip.
 */
final class Mail extends MimeMessage {

    private static final Logger LOG = System.getLogger(Mail.class.getName());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String stableId;
    private final InternetAddress reaches;
    private LetterFault fault;

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
        mail.setContent(
                mail.bodies(letter(envelope, settings), envelope.stationery().template()));
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

    private static Letter letter(Envelope envelope, MailSettings settings) {
        Stationery stationery = envelope.stationery();
        String house = settings.from().getPersonal();
        return new Letter(
                envelope.subject(),
                envelope.body(),
                envelope.urgent(),
                envelope.ours(),
                envelope.name(),
                stationery.client(),
                house == null ? "" : house,
                stationery.reference(),
                stationery.takenBy(),
                stationery.at().atZone(stationery.zone()),
                stationery.locale(),
                stationery.acknowledge());
    }

    /** The text, and the text set as HTML: by the client's template, or by the house's when that one fails. */
    private MimeMultipart bodies(Letter letter, Optional<String> template) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(house(LetterTemplate.HOUSE_TEXT, letter), UTF_8);
        text.setHeader("Content-Transfer-Encoding", "quoted-printable");
        var html = new MimeBodyPart();
        html.setText(
                template.flatMap(own -> own(own, letter)).orElseGet(() -> house(LetterTemplate.HOUSE, letter)),
                UTF_8,
                "html");
        html.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return new MimeMultipart("alternative", text, html);
    }

    private Optional<String> own(String template, Letter letter) {
        try {
            return Optional.of(LetterTemplate.of(template).write(letter));
        } catch (LetterRefused refused) {
            LOG.log(Level.WARNING, "The template of " + letter.client() + " failed, and the house's is used.", refused);
            fault = refused.fault();
            return Optional.empty();
        }
    }

    private static String house(LetterTemplate template, Letter letter) {
        try {
            return template.write(letter);
        } catch (LetterRefused refused) {
            // a message longer than a mail may be when it is set: its words all the same
            LOG.log(Level.WARNING, "A mail goes as it is written.", refused);
            return letter.body().replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    /** What was wrong with the client's template, in whose place the house's was taken. */
    Optional<LetterFault> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", stableId);
    }
}
