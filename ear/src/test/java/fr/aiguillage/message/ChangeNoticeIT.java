package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.ClientLinkService;
import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Clients are told of what the house changes in their directories. */
class ChangeNoticeIT extends MailboxIT {

    @EJB
    private AsAssistant assistant;

    @Inject
    private DirectoryService directories;

    @Inject
    private ClientLinkService links;

    @Test
    void a_client_is_told_once_of_what_the_house_changes_and_never_of_what_it_changes_itself() throws Exception {
        String text = """
                client Essai
                correspondant direction@example.org

                collaborateur M. Gault
                    mobile 06 39 98 06 01
                """;
        String ported = text.replace("06 01", "06 09");
        long told = assistant.call(() -> directories.open(text, "Essai")).id();
        Instant end = clock.instant().plus(Duration.ofDays(30));
        String token = assistant.call(() -> links.token(links.give(told, "Mme Thévenot", end)));

        assistant.call(() -> desk.change(told, ported, ported.replace("client", "métier plomberie\nclient")));
        await().atMost(SOON).until(() -> server.getReceivedMessages().length == 1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("direction@example.org"));
        assertThat(mail.getSubject()).isEqualTo("Changement dans votre annuaire, Essai");
        assertThat(body(mail, 0))
                .contains("collaborateur M. Gault\n− mobile 06 39 98 06 01\n+ mobile 06 39 98 06 09")
                .contains("+ métier plomberie")
                .contains("\nhttps://standard.example.org/link/" + token);
        assertThat(body(mail, 1)).contains("href=\"https://standard.example.org/link/" + token + "\"");

        ClientDirectory now = directories.current(told).orElseThrow();
        links.change(
                token,
                new DirectoryChange(
                        told, now.versionId(), now.text() + "    absent le lundi\n", DirectoryOrigin.LINK, "absent"));
        assistant.call(() -> directories.takeBack(now.versionId(), "Repris"));
        await().atMost(SOON).until(() -> server.getReceivedMessages().length == 2);
        assertThat(body(server.getReceivedMessages()[1], 0))
                .contains("Repris\n− métier plomberie")
                .doesNotContain("absent");
        assertThat(found(DeliveryFilter.all().ofClient(told))).hasSize(2);
        assertThat(manager.call(() -> messages.figuresByClient(YearMonth.now(clock))))
                .doesNotContainKey(told);
    }

    private static String body(MimeMessage mail, int part) throws Exception {
        var bodies = (MimeMultipart) mail.getContent();
        return bodies.getBodyPart(part).getContent().toString().replace("\r\n", "\n");
    }
}
