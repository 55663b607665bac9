package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mails that came back, in a mailbox of a real server. */
class BounceMailboxTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(patient());

    private final List<Bounce> taken = new ArrayList<>();
    private GreenMailUser user;

    private static ServerSetup patient() {
        ServerSetup patient = ServerSetup.IMAP.dynamicPort();
        patient.setServerStartupTimeout(60_000);
        return patient;
    }

    @BeforeEach
    void open() {
        user = SERVER.setUser("retours@example.org", "retours", "s3cret");
    }

    @Test
    void a_mail_that_came_back_is_told_by_its_identifier_with_the_servers_words() throws Exception {
        arrive(report("failed", "5.1.1", "550 5.1.1 no such user", "message/rfc822"));
        empty(true);
        assertThat(taken)
                .containsExactly(new Bounce(
                        "<stable-1@example.org>", false, DeliveryReason.UNDELIVERABLE, "550 5.1.1 no such user"));
        assertThat(left()).isEmpty();
    }

    @Test
    void a_mail_that_was_kept_too_long_has_expired() throws Exception {
        arrive(report("failed", "4.4.1", "connection timed out", "text/rfc822-headers"));
        empty(true);
        assertThat(taken)
                .containsExactly(new Bounce(
                        "<stable-1@example.org>", false, DeliveryReason.EXPIRED, "4.4.1 connection timed out"));
    }

    @Test
    void a_mail_that_arrived_is_told_too_and_one_that_is_late_is_not() throws Exception {
        arrive(report("delivered", "2.0.0", "250 OK", "text/rfc822-headers"));
        arrive(report("delayed", "4.4.1", "later", "text/rfc822-headers"));
        empty(true);
        assertThat(taken).extracting(Bounce::delivered).containsExactly(true);
        assertThat(left()).isEmpty();
    }

    @Test
    void whatever_else_lies_there_is_flagged_for_a_person_and_never_looked_at_again() throws Exception {
        arrive("From: a@example.org\nSubject: Absent du bureau\n\nJe suis absent.\n");
        arrive("Content-Type: multipart/report; boundary=\"b\"\n\nno part at all\n");
        arrive("Content-Type: multipart/report\n\n--\n");
        arrive("Content-Type: %%%\n\n\u0000\n");
        arrive(report("failed", "5.1.1", "x", "text/plain"));
        empty(true);
        assertThat(taken).isEmpty();
        assertThat(left()).hasSize(5).allMatch(flags -> flags.contains(Flags.Flag.FLAGGED));
        empty(true);
        assertThat(left()).hasSize(5);
    }

    @Test
    void a_report_of_a_mail_that_is_not_ours_stays() throws Exception {
        arrive(report("failed", "5.1.1", "550 no such user", "message/rfc822"));
        empty(false);
        empty(false);
        assertThat(taken).hasSize(1);
        assertThat(left()).hasSize(1);
    }

    private void empty(boolean known) throws Exception {
        new BounceMailbox(new BounceSettings(
                        "127.0.0.1",
                        SERVER.getImap().getPort(),
                        MailSettings.Security.NONE,
                        "retours",
                        "s3cret",
                        "INBOX"))
                .empty(bounce -> {
                    taken.add(bounce);
                    return known;
                });
    }

    private static String report(String action, String status, String said, String kind) {
        return ReturnedMail.report("<stable-1@example.org>", action, status, said, kind);
    }

    private void arrive(String mail) throws Exception {
        user.deliver(ReturnedMail.read(mail));
    }

    private List<Flags> left() throws Exception {
        List<Flags> flags = new ArrayList<>();
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", SERVER.getImap().getPort(), "retours", "s3cret");
            try (var folder = store.getFolder("INBOX")) {
                folder.open(jakarta.mail.Folder.READ_ONLY);
                for (Message mail : folder.getMessages()) {
                    flags.add(mail.getFlags());
                }
            }
        }
        return flags;
    }
}
