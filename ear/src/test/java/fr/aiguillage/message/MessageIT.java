package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import fr.aiguillage.container.AsAdministrator;
import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.directory.DirectoryService;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Messages from the end of a call to a mailbox, in the container and on its database. */
class MessageIT extends MailboxIT {

    @EJB
    private AsAdministrator administrator;

    @EJB
    private AsAssistant assistant;

    @Inject
    private DirectoryService directories;

    @Inject
    private Outbox outbox;

    @Inject
    private Gateways gateways;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void the_messages_of_a_call_arrive_once_it_has_ended() throws Exception {
        secretary.call(() -> desk.end(List.of(mail(1, "Fuite d’eau, Saint-Étienne"), mail(2, "Devis"))));
        awaitAccepted(2);
        assertThat(subjects()).containsExactlyInAnyOrder("Fuite d’eau, Saint-Étienne", "Devis");
        Delivery first = deliveries().get(0);
        assertThat(first.message().ordinal()).isEqualTo(1);
        assertThat(first.message().recipientId()).isEqualTo("aubrac");
        assertThat(first.message().copyOf()).isEmpty();
        assertThat(first.message().copies()).extracting(Recipient::address).containsExactly("accueil@example.org");
        assertThat(first.attempts()).isEqualTo(1);
        assertThat(first.timeToDeliver().orElseThrow()).isBetween(Duration.ZERO, SOON);
        assertThat(Stream.of(server.getReceivedMessages()).map(MessageIT::identifier))
                .contains(first.stableId().orElseThrow());
    }

    @Test
    void a_call_that_fails_to_end_leaves_no_message() throws Exception {
        Throwable failure = catchThrowable(() -> secretary.call(() -> {
            desk.failToEnd(List.of(mail(1, "Never")));
            return null;
        }));
        assertThat(failure).isNotNull();
        secretary.call(() -> desk.end(List.of(mail(1, "Now"))));
        awaitAccepted(1);
        assertThat(subjects()).containsExactly("Now");
    }

    @Test
    void messages_are_handed_over_within_the_transaction_of_the_call_only() {
        Throwable refusal = catchThrowable(() -> secretary.call(() -> messages.queue(List.of(mail(1, "Never")))));
        assertThat(chain(refusal)).hasAtLeastOneElementOfType(EJBTransactionRequiredException.class);
    }

    @Test
    void a_server_that_is_down_keeps_messages_with_the_reason_and_gets_each_once_when_it_is_back() throws Exception {
        server.stop();
        secretary.call(() -> desk.end(drafts(20)));
        await().atMost(SOON)
                .until(() -> deliveries().stream()
                        .allMatch(d -> d.reason().equals(Optional.of(DeliveryReason.SERVER_UNREACHABLE))));
        assertThat(deliveries()).allSatisfy(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
            assertThat(delivery.nextAttemptAt()).isPresent();
            assertThat(delivery.detail()).contains("127.0.0.1");
        });
        server.start();
        awaitAccepted(20);
        assertThat(subjects()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void two_hundred_messages_and_several_workers_send_each_once() throws Exception {
        secretary.call(() -> desk.end(drafts(200)));
        List<Future<?>> nodes = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            nodes.add(executor.submit(
                    () -> new Courier(outbox, gateways.of(Channel.MAIL).orElseThrow(), executor).round()));
        }
        for (Future<?> node : nodes) {
            node.get();
        }
        awaitAccepted(200);
        assertThat(subjects()).hasSize(200).doesNotHaveDuplicates();
        assertThat(deliveries()).allMatch(delivery -> delivery.attempts() == 1);
    }

    @Test
    void what_a_node_left_behind_when_it_died_goes_under_the_same_identifier() throws Exception {
        server.stop();
        secretary.call(() -> desk.end(drafts(1)));
        await().atMost(SOON).until(() -> deliveries().get(0).reason().isPresent());
        desk.abandon(deliveries().get(0).id());
        server.start();
        awaitAccepted(1);
        assertThat(identifier(server.getReceivedMessages()[0])).isEqualTo("<abandoned@example.org>");
    }

    @Test
    void an_sms_is_held_in_sight_while_no_gateway_is_set() throws Exception {
        secretary.call(() -> desk.end(List.of(draft(1, Channel.SMS, "06 39 98 06 02", "Fuite"))));
        assertThat(deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.HELD);
            assertThat(delivery.reason()).contains(DeliveryReason.NO_SMS_GATEWAY);
        });
        Instant sent = deliveries().get(0).message().sentAt();
        assertThat(secretary.call(() -> messages.stuckSince(sent, 3)).latest())
                .extracting(delivery -> delivery.message().subject())
                .containsExactly("Fuite");
        StuckDeliveries later = secretary.call(() -> messages.stuckSince(sent.plusSeconds(1), 3));
        assertThat(later.count()).isZero();
        assertThat(later.latest()).isEmpty();
        assertThat(secretary.call(messages::unsetChannels)).containsExactly(Channel.SMS);
    }

    @Test
    void what_has_not_left_is_told_of_the_latest_without_what_its_client_wants_to_wait() throws Exception {
        Instant before = clock.instant().minusSeconds(60);
        server.stop();
        secretary.call(() -> desk.end(List.of(
                mail(1, "Retried"),
                draft(2, Channel.MAIL, "", "Failed"),
                draft(3, Channel.SMS, "06 39 98 06 02", "Held"))));
        await().atMost(SOON)
                .until(() -> deliveries().get(0).reason().equals(Optional.of(DeliveryReason.SERVER_UNREACHABLE)));
        String quiet = "client Chaleur " + call + "\npas de mail du 1er janvier 2020 au 31 décembre 2090\n";
        client = assistant.call(() -> directories.open(quiet, "Essai")).id();
        call = desk.call(client);
        secretary.call(() -> desk.end(List.of(mail(1, "Wished"))));
        assertThat(deliveries().get(0).reason()).contains(DeliveryReason.QUIET_HOURS);

        StuckDeliveries stuck = secretary.call(() -> messages.stuckSince(before, 2));

        assertThat(stuck.count()).isEqualTo(3);
        assertThat(stuck.latest())
                .extracting(delivery -> delivery.message().subject())
                .containsExactly("Held", "Failed");
        assertThat(secretary.call(() -> messages.stuckSince(before, 4)).latest())
                .allMatch(delivery -> delivery.state().isStuck(delivery.reason()))
                .extracting(delivery -> delivery.message().subject())
                .containsExactly("Held", "Failed", "Retried");
    }

    @Test
    void an_administrator_holds_a_delivery_and_lets_it_go() throws Exception {
        server.stop();
        secretary.call(() -> desk.end(drafts(1)));
        long id = deliveries().get(0).id();
        await().atMost(SOON).until(() -> administrator.call(() -> messages.hold(id)));
        server.start();
        assertThat(deliveries().get(0).reason()).contains(DeliveryReason.HELD_BY_ADMINISTRATOR);
        assertThat(administrator.call(() -> messages.retry(id))).isTrue();
        awaitAccepted(1);
        assertThat(administrator.call(() -> messages.retry(id))).isFalse();
        assertThat(administrator.call(() -> messages.hold(id))).isFalse();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void an_administrator_sends_what_failed_to_another_mailbox() throws Exception {
        secretary.call(() -> desk.end(List.of(draft(1, Channel.MAIL, "", "Fuite"))));
        Delivery failed = deliveries().get(0);
        assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
        for (String unfit : List.of("", "M. Aubrac", "a@b\nBcc: c@d", "a@example.org, b@example.org")) {
            assertThat(administrator.call(() -> messages.redirect(failed.id(), unfit)))
                    .as(unfit)
                    .isFalse();
        }
        assertThat(administrator.call(() -> messages.redirect(failed.id(), " garde@example.org ")))
                .isTrue();
        awaitAccepted(1);
        assertThat(server.getReceivedMessages()[0].getRecipients(RecipientType.TO))
                .extracting(to -> ((InternetAddress) to).getAddress())
                .containsExactly("garde@example.org");
        assertThat(deliveries().get(0).message().address()).isEmpty();
        assertThat(administrator.call(() -> messages.redirect(failed.id(), "autre@example.org")))
                .isFalse();
    }

    @Test
    void the_month_is_counted_by_client() throws Exception {
        secretary.call(() -> desk.end(List.of(
                mail(1, "a"),
                mail(2, "b"),
                draft(3, Channel.SMS, "06 39 98 06 02", "c"),
                draft(4, Channel.MAIL, "", "d"))));
        await().atMost(SOON).until(() -> count(DeliveryState.ACCEPTED) == 2);
        YearMonth month = YearMonth.now(clock);
        DeliveryFigures figures =
                manager.call(() -> messages.figuresByClient(month)).get(client);
        assertThat(figures.messages()).isEqualTo(4);
        assertThat(figures.accepted()).isEqualTo(2);
        assertThat(figures.failed()).isEqualTo(1);
        assertThat(figures.waiting()).isEqualTo(1);
        assertThat(figures.timeToDeliver().orElseThrow()).isBetween(Duration.ZERO, SOON);
        assertThat(manager.call(() -> messages.figures(month)).messages()).isGreaterThanOrEqualTo(4);
        assertThat(manager.call(() -> messages.figures(YearMonth.of(2001, 1)))).isEqualTo(DeliveryFigures.NONE);
    }

    @Test
    void deliveries_are_found_by_state_client_period_and_words() throws Exception {
        secretary.call(() -> desk.end(
                List.of(mail(1, "Chaudière à l’arrêt"), draft(2, Channel.SMS, "06 39 98 06 02", "100 % urgent_"))));
        awaitAccepted(1);
        DeliveryFilter ours = DeliveryFilter.all().ofClient(client);
        assertThat(found(ours)).containsExactlyInAnyOrder("Chaudière à l’arrêt", "100 % urgent_");
        assertThat(found(ours.in(Set.of(DeliveryState.HELD)))).containsExactly("100 % urgent_");
        assertThat(found(ours.holding("CHAUDIÈRE"))).containsExactly("Chaudière à l’arrêt");
        assertThat(found(ours.holding("0 % u"))).containsExactly("100 % urgent_");
        assertThat(found(ours.holding("_%_"))).isEmpty();
        assertThat(found(ours.holding("aubrac"))).hasSize(2);
        assertThat(found(ours.between(
                        clock.instant().minusSeconds(3600), clock.instant().plusSeconds(1))))
                .hasSize(2);
        assertThat(found(ours.between(
                        clock.instant().plusSeconds(60), clock.instant().plusSeconds(120))))
                .isEmpty();
        assertThat(manager.call(() -> messages.count(ours))).isEqualTo(2);
        assertThat(manager.call(messages::countByState)).containsKey(DeliveryState.HELD);
    }

    @Test
    void each_act_is_open_to_its_role_only() {
        assertRefused(() -> desk.end(drafts(1)));
        assertRefused(() -> secretary.call(() -> messages.search(DeliveryFilter.all(), 0, 10)));
        assertRefused(() -> secretary.call(() -> messages.figures(YearMonth.now(clock))));
        assertRefused(() -> manager.call(() -> messages.retry(1)));
        assertRefused(() -> manager.call(() -> messages.hold(1)));
        assertRefused(() -> manager.call(() -> messages.redirect(1, "a@example.org")));
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThat(chain(catchThrowable(act))).hasAtLeastOneElementOfType(EJBAccessException.class);
    }

    private static List<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    }

    private void awaitAccepted(int howMany) {
        await().atMost(SOON).until(() -> count(DeliveryState.ACCEPTED) == howMany);
    }

    private long count(DeliveryState state) throws Exception {
        return deliveries().stream()
                .filter(delivery -> delivery.state() == state)
                .count();
    }

    private List<Delivery> deliveries() throws Exception {
        return secretary.call(() -> messages.deliveriesOf(call));
    }

    private List<String> subjects() throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private static String identifier(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<MessageDraft> drafts(int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(ordinal -> mail(ordinal, "Message " + ordinal))
                .toList();
    }

    private MessageDraft mail(int ordinal, String subject) {
        return draft(ordinal, Channel.MAIL, "aubr.06@example.org", subject);
    }

    private MessageDraft draft(int ordinal, Channel channel, String address, String subject) {
        var recipient = new Recipient("aubrac", "M. Aubrac", address);
        List<Recipient> copies = List.of(new Recipient("accueil", "Boîte accueil", "accueil@example.org"));
        return new MessageDraft(
                call,
                "A-20261201-000042",
                "Sonia",
                ordinal,
                client,
                recipient,
                List.of(),
                copies,
                channel,
                false,
                subject,
                "nom : x",
                "nom : x");
    }
}
