package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fr.aiguillage.container.AsAdministrator;
import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.directory.DirectoryService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An urgent message until somebody has read it. */
class EscalationIT extends MailboxIT {

    private static final Pattern LINK = Pattern.compile("https://standard\\.example\\.org/lu/([A-Za-z0-9_-]+)");

    private static final String TEXT = """
            client Chaleur %s
            accusé de réception sous 15 minutes
            relancer Mme Joncour, M. Absent

            collaborateur M. Aubrac
                mobile 06 39 98 06 02
                mail aubrac@example.org

            collaboratrice Mme Joncour
                mobile 06 39 98 06 03
                mail joncour@example.org

            collaborateur M. Absent
                mail absent@example.org
                absent du 1er janvier 2020 au 31 décembre 2090
            """;

    @EJB
    private AsAssistant assistant;

    @EJB
    private AsAdministrator administrator;

    @Inject
    private DirectoryService directories;

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private EscalationService escalations;

    @Inject
    private DeliveryTokens tokens;

    @Inject
    private Bounces bounces;

    @BeforeEach
    void open() throws Exception {
        String text = TEXT.formatted(call);
        client = assistant.call(() -> directories.open(text, "Essai")).id();
        call = desk.call(client);
    }

    @Test
    void who_follows_the_link_and_presses_the_button_has_read_the_message_once_and_for_all() throws Exception {
        send();
        MimeMessage mail = arrived(1);
        assertThat(body(mail, 1)).contains("Appel A-20261201-000042, pris par Sonia");
        String token = token(mail);
        assertThat(acknowledgements.find(token).state()).isNotEqualTo(DeliveryState.ACKNOWLEDGED);
        Delivery read = acknowledgements.acknowledge(token);
        assertThat(read.state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(read.acknowledgedBy()).isEqualTo("M. Aubrac");
        assertThat(acknowledgements.acknowledge(token).acknowledgedAt())
                .isEqualTo(deliveries().get(0).acknowledgedAt());
        assertThat(kinds()).containsExactly(EscalationStep.Kind.ACKNOWLEDGED);

        assertThat(catchThrowableOfType(AcknowledgementRefused.class, () -> acknowledgements.find("x"))
                        .expired())
                .isFalse();
        desk.expireLinks();
        assertThat(catchThrowableOfType(AcknowledgementRefused.class, () -> acknowledgements.find(token))
                        .expired())
                .isTrue();
        tokens.forgetOld();
        assertThat(catchThrowableOfType(AcknowledgementRefused.class, () -> acknowledgements.find(token))
                        .expired())
                .isFalse();
    }

    @Test
    void nobody_reads_it_and_the_next_is_told_then_somebody_telephones() throws Exception {
        send();
        arrived(1);
        desk.letPass(call);
        MimeMessage second = arrived(2);
        assertThat(second.getAllRecipients()[0].toString()).contains("joncour@example.org");
        assertThat(second.getSubject()).isEqualTo("Sans réponse de M. Aubrac\u00a0: Odeur de gaz");
        assertThat(body(second, 0))
                .contains(
                        "M. Aubrac n’a pas accusé réception de ce message urgent, envoyé à ",
                        "Problème : Odeur de gaz");

        desk.letPass(call);
        await().atMost(SOON).until(() -> !tasks().isEmpty());
        EscalationTask task = tasks().get(0);
        assertThat(task.callees()).extracting(EscalationTask.Callee::name).containsExactly("M. Aubrac", "Mme Joncour");
        assertThat(secretary.call(() -> escalations.take(task.id()))).isTrue();
        assertThat(tasks().get(0).takenBy()).isNotEmpty();
        secretary.call(() -> {
            escalations.notReached(task.id());
            return null;
        });
        assertThat(tasks()).isEmpty();
        desk.letPass(call);
        assertThat(tasks()).hasSize(1);
        secretary.call(() -> {
            escalations.reached(task.id(), "Mme Joncour");
            return null;
        });
        assertThat(tasks()).isEmpty();
        assertThat(kinds())
                .containsExactly(
                        EscalationStep.Kind.SENT,
                        EscalationStep.Kind.TO_TELEPHONE,
                        EscalationStep.Kind.TAKEN,
                        EscalationStep.Kind.NOT_REACHED,
                        EscalationStep.Kind.ACKNOWLEDGED);
        assertThat(deliveries().get(0).acknowledgedBy()).isEqualTo("Mme Joncour");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void the_one_who_was_told_next_ends_it_too() throws Exception {
        send();
        arrived(1);
        desk.letPass(call);
        acknowledgements.acknowledge(token(arrived(2)));
        desk.letPass(call);
        assertThat(kinds()).containsExactly(EscalationStep.Kind.SENT, EscalationStep.Kind.ACKNOWLEDGED);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void a_summary_takes_the_place_of_mails_that_are_not_urgent_and_leaves_once() throws Exception {
        String digest = "résumé des appels à 18h00 à la place des mails : M. Aubrac\n";
        assistant.call(() -> desk.change(client, TEXT.formatted(client).replace("relancer", digest + "relancer")));
        send(1, true, "Odeur de gaz");
        send(2, false, "Devis");
        arrived(1);
        Delivery waiting = deliveries().get(1);
        assertThat(waiting.reason()).contains(DeliveryReason.FOR_DIGEST);
        assertThat(secretary.call(() -> messages.leavesAt(waiting)))
                .map(at -> LocalTime.ofInstant(at, ZoneId.of("Europe/Paris")))
                .contains(LocalTime.of(18, 0));
        desk.letDigestsPass(client);
        MimeMessage summary = arrived(2);
        assertThat(summary.getSubject()).startsWith("Résumé des appels du ");
        assertThat(body(summary, 0))
                .contains("2 messages. Un urgent, déjà envoyé.", "Devis\nPour M. Aubrac\nProblème : Devis");
        assertThat(body(summary, 1)).contains("Problème<").doesNotContain("/lu/");
        await().atMost(SOON).until(() -> deliveries().get(1).state() == DeliveryState.ACCEPTED);
        assertThat(deliveries().get(1).isGathered()).isTrue();

        // nothing new: the next one is not written
        desk.letDigestsPass(client);
        await().atMost(SOON).until(() -> desk.digestsDue(client) == 0);
        assertThat(found(DeliveryFilter.all().ofClient(client))).hasSize(3);

        // without a summary mails leave one by one again, also what waits
        send(3, false, "Rendez-vous");
        assertThat(deliveries().get(2).reason()).contains(DeliveryReason.FOR_DIGEST);
        assistant.call(() -> desk.change(client, TEXT.formatted(client)));
        assertThat(arrived(3).getSubject()).isEqualTo("Rendez-vous");
        assertThat(desk.digests(client)).isZero();
    }

    @Test
    void what_a_summary_stood_for_that_came_back_has_not_arrived_until_the_summary_goes_elsewhere() throws Exception {
        String digest = "résumé des appels à 18h00 à la place des mails : M. Aubrac\n";
        assistant.call(() -> desk.change(client, TEXT.formatted(client).replace("relancer", digest + "relancer")));
        send(1, false, "Devis");
        desk.letDigestsPass(client);
        String subject = arrived(1).getSubject();
        await().atMost(SOON).until(() -> deliveries().get(0).state() == DeliveryState.ACCEPTED);
        Delivery summary = summary();
        String identifier = summary.stableId().orElseThrow();
        bounces.take(new Bounce(identifier, false, DeliveryReason.UNDELIVERABLE, "550 no such user"));

        Delivery gathered = deliveries().get(0);
        assertThat(gathered.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(gathered.reason()).contains(DeliveryReason.DIGEST_FAILED);
        assertThat(gathered.detail()).isEqualTo("550 no such user");
        DeliveryFilter failed = DeliveryFilter.all().ofClient(client).in(Set.of(DeliveryState.FAILED));
        assertThat(found(failed)).containsExactly(subject, "Devis");

        assertThat(administrator.call(() -> messages.hold(summary.id()))).isTrue();
        assertThat(deliveries().get(0).state()).isEqualTo(DeliveryState.HELD);
        assertThat(deliveries().get(0).reason()).contains(DeliveryReason.IN_DIGEST);
        assertThat(administrator.call(() -> messages.redirect(summary.id(), "garde@example.org")))
                .isTrue();
        MimeMessage again = arrived(2);
        assertThat(again.getAllRecipients()[0].toString()).contains("garde@example.org");
        assertThat(body(again, 0)).contains("Problème : Devis");
        await().atMost(SOON).until(() -> deliveries().get(0).state() == DeliveryState.ACCEPTED);
        assertThat(deliveries().get(0).reason()).isEmpty();
        assertThat(deliveries().get(0).failedAt()).isEmpty();

        secretary.call(() -> acknowledgements.acknowledgeByTelephone(summary.id()));
        assertThat(deliveries().get(0).state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(deliveries().get(0).acknowledgedBy()).isEqualTo("M. Aubrac");
        assertThat(desk.actors("delivery.acknowledged", "delivery " + summary.id()))
                .containsExactly(gathered.message().sentBy());
    }

    private Delivery summary() throws Exception {
        return manager.call(() -> messages.search(DeliveryFilter.all().ofClient(client), 0, 10)).stream()
                .filter(delivery -> !delivery.message().isOfCall())
                .findFirst()
                .orElseThrow();
    }

    private void send() throws Exception {
        send(1, true, "Odeur de gaz");
    }

    private void send(int ordinal, boolean urgent, String subject) throws Exception {
        secretary.call(() -> desk.end(List.of(new MessageDraft(
                call,
                "A-20261201-000042",
                "Sonia",
                ordinal,
                client,
                new Recipient("m-aubrac", "M. Aubrac", "aubrac@example.org"),
                List.of(),
                List.of(),
                Channel.MAIL,
                urgent,
                subject,
                "Problème : " + subject,
                "Problème : " + subject))));
    }

    private MimeMessage arrived(int many) {
        await().atMost(SOON).until(() -> server.getReceivedMessages().length == many);
        return server.getReceivedMessages()[many - 1];
    }

    private List<Delivery> deliveries() throws Exception {
        return secretary.call(() -> messages.deliveriesOf(call));
    }

    private List<EscalationTask> tasks() throws Exception {
        return secretary.call(() -> escalations.tasks());
    }

    private List<EscalationStep.Kind> kinds() throws Exception {
        List<Delivery> shown = deliveries();
        return secretary
                .call(() -> escalations.steps(shown))
                .getOrDefault(shown.get(0).id(), List.of())
                .stream()
                .map(EscalationStep::kind)
                .toList();
    }

    private static String token(MimeMessage mail) throws Exception {
        Matcher link = LINK.matcher(body(mail, 0));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String body(MimeMessage mail, int part) throws Exception {
        var bodies = (MimeMultipart) mail.getContent();
        return bodies.getBodyPart(part).getContent().toString().replace("\r\n", "\n");
    }
}
