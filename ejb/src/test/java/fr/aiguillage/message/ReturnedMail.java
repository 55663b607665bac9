package fr.aiguillage.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What a mail server sends back to tell what became of a mail that it had taken. */
final class ReturnedMail {

    private static final String REPORT = """
            From: MAILER-DAEMON@relay.example.org
            To: retours@example.org
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I am sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relay.example.org

            Final-Recipient: rfc822; aubr.06@example.org
            Action: $action
            Status: $status
            Diagnostic-Code: smtp; $said

            --b
            Content-Type: $kind

            From: standard@example.org
            Message-ID: $identifier
            Subject: Odeur de gaz

            --b--
            """;

    private ReturnedMail() {}

    /** What the house reads of a mail that came back with those words. */
    static Bounce because(String said, String identifier) {
        try {
            return BounceReader.read(read(report(identifier, "failed", "5.1.1", said, "text/rfc822-headers")))
                    .bounce()
                    .orElseThrow();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The report of one mail. */
    static String report(String identifier, String action, String status, String said, String kind) {
        return REPORT.replace("$action", action)
                .replace("$status", status)
                .replace("$said", said)
                .replace("$kind", kind)
                .replace("$identifier", identifier);
    }

    /** A mail as it lies in a mailbox. */
    static MimeMessage read(String mail) throws MessagingException {
        byte[] octets = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(octets));
    }
}
