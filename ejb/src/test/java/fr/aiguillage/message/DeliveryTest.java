package fr.aiguillage.message;

import static fr.aiguillage.message.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.message.Outcome.Accepted;
import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import fr.aiguillage.script.runtime.SmsLength;
import fr.aiguillage.script.runtime.SmsText;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Duration DELAY = Duration.ofSeconds(5);
    private static final RetryPolicy POLICY = RetryPolicy.STANDARD;

    private final Delivery delivery = Delivery.of(Samples.message(), NOW, POLICY);

    @Test
    void a_new_delivery_is_due_at_once() {
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.nextAttemptAt()).contains(NOW);
        assertThat(delivery.reason()).isEmpty();
    }

    @Test
    void a_recipient_without_an_address_fails_the_delivery_and_not_the_call() {
        var message = Message.of(Samples.draft(Channel.MAIL, ""), "s.benali", NOW);
        var failed = Delivery.of(message, NOW, POLICY);
        assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(failed.reason()).contains(DeliveryReason.ADDRESS_MISSING);
        assertThat(failed.retry(NOW, POLICY)).isFalse();
    }

    @Test
    void a_channel_without_a_gateway_holds_the_delivery_with_that_reason() {
        var sms = Delivery.of(Message.of(Samples.draft(Channel.SMS, "06 39 98 06 02"), "s.benali", NOW), NOW, POLICY);
        sms.awaitGateway();
        assertThat(sms.state()).isEqualTo(DeliveryState.HELD);
        assertThat(sms.reason()).contains(DeliveryReason.NO_SMS_GATEWAY);
    }

    @Test
    void a_failure_is_not_hidden_by_the_want_of_a_gateway() {
        var failed = Delivery.of(Message.of(Samples.draft(Channel.SMS, ""), "s.benali", NOW), NOW, POLICY);
        failed.awaitGateway();
        assertThat(failed.reason()).contains(DeliveryReason.ADDRESS_MISSING);
    }

    @Test
    void a_delivery_that_the_relay_has_is_not_sent_again() {
        delivery.conclude(new Accepted("250 OK"), NOW.plusSeconds(3), DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(delivery.acceptedAt()).contains(NOW.plusSeconds(3));
        assertThat(delivery.timeToDeliver()).contains(Duration.ofSeconds(3));
        assertThat(delivery.nextAttemptAt()).isEmpty();
        assertThat(delivery.retry(NOW, POLICY)).isFalse();
        assertThat(delivery.hold()).isFalse();
        assertThat(delivery.state()).isEqualTo(DeliveryState.ACCEPTED);
    }

    @Test
    void a_refused_delivery_fails_with_the_words_of_the_server() {
        delivery.conclude(new Refused(DeliveryReason.ADDRESS_REFUSED, "550 5.1.1 no such user"), NOW, DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.reason()).contains(DeliveryReason.ADDRESS_REFUSED);
        assertThat(delivery.detail()).isEqualTo("550 5.1.1 no such user");
    }

    @Test
    void a_postponed_delivery_waits_with_its_reason() {
        delivery.conclude(new Postponed(DeliveryReason.ADDRESS_DEFERRED, "450 greylisted"), NOW, DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.nextAttemptAt()).contains(NOW.plus(DELAY));
        assertThat(delivery.reason()).contains(DeliveryReason.ADDRESS_DEFERRED);
    }

    @Test
    void a_delivery_postponed_for_too_long_fails_in_sight() {
        delivery.conclude(
                new Postponed(DeliveryReason.ADDRESS_DEFERRED, "450 greylisted"), NOW.plus(POLICY.patience()), DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.reason()).contains(DeliveryReason.ADDRESS_DEFERRED);
    }

    @Test
    void no_delivery_is_given_up_because_the_server_is_away() {
        delivery.conclude(
                new Unavailable(DeliveryReason.SERVER_UNREACHABLE, "refused"), NOW.plus(Duration.ofDays(40)), DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.reason()).contains(DeliveryReason.SERVER_UNREACHABLE);
    }

    @Test
    void a_failed_delivery_is_due_again_when_retried_with_its_patience_whole() {
        delivery.conclude(new Refused(DeliveryReason.CONTENT_REFUSED, "554"), NOW, DELAY);
        var later = NOW.plus(POLICY.patience());
        assertThat(delivery.retry(later, POLICY)).isTrue();
        assertThat(delivery.nextAttemptAt()).contains(later);
        delivery.conclude(new Postponed(DeliveryReason.CONTENT_DEFERRED, "451"), later, DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
    }

    @Test
    void a_held_delivery_leaves_when_retried() {
        assertThat(delivery.hold()).isTrue();
        assertThat(delivery.state()).isEqualTo(DeliveryState.HELD);
        assertThat(delivery.reason()).contains(DeliveryReason.HELD_BY_ADMINISTRATOR);
        assertThat(delivery.retry(NOW, POLICY)).isTrue();
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
    }

    @Test
    void what_may_have_arrived_is_tried_again_for_two_minutes_and_then_left_to_a_person() {
        var doubt = new Outcome.InDoubt(DeliveryReason.CONNECTION_LOST, "lost");
        delivery.conclude(doubt, NOW, DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        delivery.conclude(doubt, NOW.plusSeconds(119), DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        delivery.conclude(
                new Unavailable(DeliveryReason.SERVER_UNREACHABLE, "refused"), NOW.plus(Duration.ofHours(1)), DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        delivery.conclude(doubt, NOW.plus(Duration.ofHours(2)), DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.reason()).contains(DeliveryReason.IN_DOUBT);
    }

    @Test
    void what_came_back_goes_again_under_another_identifier() {
        delivery.identify("example.org");
        var first = delivery.stableId();
        accept();
        delivery.comeBack(DeliveryReason.UNDELIVERABLE, "mailbox full", NOW.plusSeconds(8));
        delivery.retry(NOW.plusSeconds(9), POLICY);
        delivery.identify("example.org");
        assertThat(delivery.stableId()).isPresent().isNotEqualTo(first);
    }

    @Test
    void its_identifier_is_made_once() {
        delivery.identify("example.org");
        var first = delivery.stableId();
        delivery.identify("example.com");
        assertThat(delivery.stableId()).isEqualTo(first).get().asString().matches("<[0-9a-f-]{36}@example\\.org>");
    }

    @Test
    void a_very_long_answer_of_a_server_is_cut() {
        delivery.conclude(new Refused(DeliveryReason.CONTENT_REFUSED, "x".repeat(5000)), NOW, DELAY);
        assertThat(delivery.detail()).hasSize(1000).endsWith("…");
    }

    @Test
    void what_the_relay_has_is_delivered_and_then_acknowledged() {
        accept();
        assertThat(delivery.deliver(NOW.plusSeconds(8))).isTrue();
        assertThat(delivery.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivery.deliveredAt()).contains(NOW.plusSeconds(8));
        assertThat(delivery.acknowledge("M. Aubrac", NOW.plusSeconds(60))).isTrue();
        assertThat(delivery.state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(delivery.acknowledgedAt()).contains(NOW.plusSeconds(60));
        assertThat(delivery.acknowledgedBy()).isEqualTo("M. Aubrac");
        assertThat(delivery.retry(NOW, POLICY)).isFalse();
        assertThat(delivery.hold()).isFalse();
        assertThat(delivery.redirect("autre@example.org", NOW, POLICY)).isFalse();
    }

    @Test
    void what_comes_back_fails_with_its_reason_and_may_be_sent_again() {
        accept();
        assertThat(delivery.comeBack(DeliveryReason.UNDELIVERABLE, "mailbox full", NOW.plusSeconds(8)))
                .isTrue();
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.reason()).contains(DeliveryReason.UNDELIVERABLE);
        assertThat(delivery.detail()).isEqualTo("mailbox full");
        assertThat(delivery.failedAt()).contains(NOW.plusSeconds(8));
        assertThat(delivery.retry(NOW.plusSeconds(9), POLICY)).isTrue();
        assertThat(delivery.acceptedAt()).isEmpty();
        assertThat(delivery.failedAt()).isEmpty();
    }

    @Test
    void a_delivery_never_goes_backwards() {
        assertThat(delivery.deliver(NOW)).isFalse();
        assertThat(delivery.comeBack(DeliveryReason.EXPIRED, "", NOW)).isFalse();
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        accept();
        delivery.deliver(NOW.plusSeconds(8));
        assertThat(delivery.comeBack(DeliveryReason.EXPIRED, "", NOW)).isFalse();
        assertThat(delivery.deliver(NOW.plusSeconds(9))).isFalse();
        assertThat(delivery.deliveredAt()).contains(NOW.plusSeconds(8));
    }

    @Test
    void a_late_receipt_changes_nothing_of_an_acknowledged_delivery() {
        accept();
        delivery.acknowledge("M. Aubrac", NOW.plusSeconds(60));
        assertThat(delivery.deliver(NOW.plusSeconds(61))).isFalse();
        assertThat(delivery.comeBack(DeliveryReason.EXPIRED, "", NOW.plusSeconds(61)))
                .isFalse();
        assertThat(delivery.acknowledge("Mme Belhomme", NOW.plusSeconds(62))).isFalse();
        assertThat(delivery.state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(delivery.acknowledgedBy()).isEqualTo("M. Aubrac");
    }

    @Test
    void what_is_acknowledged_before_its_next_attempt_is_not_sent_again() {
        delivery.conclude(new Postponed(DeliveryReason.CONNECTION_LOST, "lost"), NOW, DELAY);
        assertThat(delivery.acknowledge("M. Aubrac", NOW.plusSeconds(2))).isTrue();
        assertThat(delivery.nextAttemptAt()).isEmpty();
        assertThat(delivery.reason()).isEmpty();
    }

    @Test
    void what_is_acknowledged_while_it_is_being_sent_stays_so_whatever_the_attempt_says() {
        delivery.acknowledge("M. Aubrac", NOW);
        delivery.conclude(new Refused(DeliveryReason.CONTENT_REFUSED, "554"), NOW, DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        delivery.conclude(new Accepted("250 OK"), NOW.plusSeconds(1), DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(delivery.acceptedAt()).contains(NOW.plusSeconds(1));
    }

    @Test
    void in_quiet_hours_it_waits_for_their_end_with_its_patience_whole() {
        var morning = NOW.plus(Duration.ofHours(9));
        assertThat(delivery.awaitHour(morning, NOW)).isTrue();
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.reason()).contains(DeliveryReason.QUIET_HOURS);
        assertThat(delivery.leavesAt()).contains(morning);
        assertThat(delivery.awaitHour(morning, morning)).isFalse();
        var later = morning.plus(POLICY.patience()).minusSeconds(1);
        delivery.conclude(new Postponed(DeliveryReason.ADDRESS_DEFERRED, "450"), later, DELAY);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.leavesAt()).isEmpty();
        delivery.conclude(new Accepted("250 OK"), morning.plusSeconds(3), DELAY);
        assertThat(delivery.timeToDeliver()).contains(Duration.ofSeconds(3));
    }

    @Test
    void a_person_lets_go_what_waits_for_an_hour_and_nothing_stops_it_again() {
        var morning = NOW.plus(Duration.ofHours(9));
        delivery.awaitHour(morning, NOW);
        assertThat(delivery.retry(NOW.plusSeconds(60), POLICY)).isTrue();
        assertThat(delivery.nextAttemptAt()).contains(NOW.plusSeconds(60));
        assertThat(delivery.reason()).isEmpty();
        assertThat(delivery.awaitHour(morning, NOW.plusSeconds(60))).isFalse();
        delivery.conclude(new Accepted("250 OK"), NOW.plusSeconds(62), DELAY);
        assertThat(delivery.timeToDeliver()).contains(Duration.ofSeconds(62));
    }

    @Test
    void a_client_that_chooses_other_hours_lets_go_what_waits() {
        delivery.awaitHour(NOW.plus(Duration.ofHours(9)), NOW);
        var changed = NOW.plusSeconds(60);
        assertThat(delivery.awaitHour(changed, changed)).isFalse();
        delivery.conclude(new Accepted("250 OK"), changed.plusSeconds(2), DELAY);
        assertThat(delivery.timeToDeliver()).contains(Duration.ofSeconds(2));
    }

    @Test
    void what_failed_and_is_tried_again_keeps_the_quiet_hours() {
        var morning = NOW.plus(Duration.ofHours(9));
        delivery.conclude(new Refused(DeliveryReason.CONTENT_REFUSED, "554"), NOW, DELAY);
        assertThat(delivery.awaitHour(morning, NOW)).isFalse();
        delivery.retry(NOW, POLICY);
        assertThat(delivery.awaitHour(morning, NOW)).isTrue();
    }

    @Test
    void what_may_have_arrived_already_is_not_kept_for_the_morning() {
        delivery.conclude(new Outcome.InDoubt(DeliveryReason.CONNECTION_LOST, "lost"), NOW, DELAY);
        assertThat(delivery.awaitHour(NOW.plus(Duration.ofHours(9)), NOW.plusSeconds(5)))
                .isFalse();
    }

    @Test
    void what_waits_for_a_summary_has_no_time_of_its_own_and_a_person_may_let_it_go() {
        assertThat(delivery.awaitDigest(true)).isTrue();
        assertThat(delivery.nextAttemptAt()).isEmpty();
        assertThat(delivery.reason()).contains(DeliveryReason.FOR_DIGEST);
        assertThat(delivery.retry(NOW.plusSeconds(60), POLICY)).isTrue();
        assertThat(delivery.awaitDigest(true)).isFalse();
        assertThat(delivery.nextAttemptAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void what_goes_with_a_summary_never_leaves_by_itself_any_more() {
        delivery.awaitDigest(true);
        var reader = new Recipient("aubrac", "M. Aubrac", "aubr.06@example.org");
        delivery.departure().goWith(Message.digest(3, reader, "Résumé", "Un message.", NOW));
        delivery.awaitDigest(true);
        assertThat(delivery.reason()).contains(DeliveryReason.IN_DIGEST);
        assertThat(delivery.retry(NOW, POLICY)).isFalse();
        assertThat(delivery.hold()).isFalse();
        assertThat(delivery.redirect("autre@example.org", NOW, POLICY)).isFalse();
        assertThat(delivery.awaitDigest(false)).isTrue();
        assertThat(delivery.nextAttemptAt()).isEmpty();
    }

    @Test
    void an_sms_to_be_acknowledged_ends_with_its_link_which_fits_the_gsm_alphabet() {
        Delivery sms =
                Delivery.of(Message.of(Samples.draft(Channel.SMS, "06 39 98 06 02"), "s.benali", NOW), NOW, POLICY);
        sms.identify("example.org");
        delivery.identify("example.org");
        String link = "https://standard.example.org/lu/" + DeliveryToken.draw(Channel.SMS);
        String body = SmsLength.plain(Envelope.of(sms, stationery(link)).body());
        assertThat(body).startsWith(sms.message().sent()).endsWith("\nLu : " + link);
        assertThat(SmsText.of("\nLu : " + link).gsm()).isTrue();
        assertThat(SmsLength.of("\nLu : " + link).units()).isLessThanOrEqualTo(60);
        assertThat(Envelope.of(sms, stationery("")).body())
                .isEqualTo(sms.message().sent());
        assertThat(Envelope.of(delivery, stationery(link)).body())
                .isEqualTo(delivery.message().sent());
    }

    @Test
    void an_sms_keeps_its_link_until_a_gateway_has_it() {
        delivery.departure().keepSmsToken("abcdefghijklmnop");
        delivery.conclude(new Postponed(DeliveryReason.CONNECTION_LOST, "2/3"), NOW, DELAY);
        assertThat(delivery.departure().smsToken()).contains("abcdefghijklmnop");
        accept();
        assertThat(delivery.departure().smsToken()).isEmpty();
    }

    private static Stationery stationery(String link) {
        Stationery some = Samples.STATIONERY;
        return new Stationery(
                some.client(),
                some.reference(),
                some.takenBy(),
                some.at(),
                some.zone(),
                some.locale(),
                some.template(),
                link);
    }

    private void accept() {
        delivery.conclude(new Accepted("250 OK"), NOW.plusSeconds(3), DELAY);
    }
}
