package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.message.CorrectionService;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.Message;
import fr.aiguillage.message.MessageFault;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.message.Rereading;
import fr.aiguillage.message.RereadingService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Messages that have left: put right by a second one, read again by somebody else. */
class CorrectionIT extends PlumberIT {

    @Inject
    private MessageService messages;

    @Inject
    private CorrectionService corrections;

    @Inject
    private RereadingService rereadings;

    /** A message to Mr Aubrac about a smell of gas. */
    private Message sent() throws Exception {
        long call = gasSmell();
        secretary.call(() -> {
            calls.send(call, Map.of(0, "Odeur de gaz, 3 allée des Charmes."));
            return null;
        });
        return deliveries(call).get(0).message();
    }

    private List<Delivery> deliveries(long call) throws Exception {
        return secretary.call(() -> messages.deliveriesOf(call));
    }

    private Optional<Message> correct(long message, String body) throws Exception {
        return secretary.callOther(() -> corrections.correct(message, body, Locale.FRENCH));
    }

    @Test
    void a_second_message_says_that_it_corrects_the_first_and_both_are_kept() throws Exception {
        Message first = sent();

        Message second = correct(first.id(), "Odeur de gaz, 5 quai Vert.").orElseThrow();
        Message third =
                correct(second.id(), "Odeur de gaz, 5 quai Vert, 2e étage.").orElseThrow();

        assertThat(second.sent()).startsWith("Ce message corrige celui du ").endsWith("\n\nOdeur de gaz, 5 quai Vert.");
        assertThat(second.written()).endsWith("\n\nOdeur de gaz, 3 allée des Charmes.");
        assertThat(second.subject()).isEqualTo("Correction\u00a0: " + first.subject());
        assertThat(second.address()).isEqualTo(first.address());
        assertThat(second.urgent()).isTrue();
        assertThat(third.subject()).isEqualTo(second.subject());
        assertThat(third.text()).isEqualTo("Odeur de gaz, 5 quai Vert, 2e étage.");
        assertThat(secretary.call(() -> corrections.history(third.id())))
                .extracting(Message::id)
                .containsExactly(first.id(), second.id(), third.id());
        assertThat(deliveries(first.callId()))
                .extracting(delivery -> delivery.message().sent())
                .containsExactly(first.sent(), second.sent(), third.sent());
    }

    @Test
    void what_the_recipient_has_already_is_not_sent_again() throws Exception {
        Message first = sent();
        correct(first.id(), "Odeur de gaz, 5 quai Vert.");

        assertThat(correct(first.id(), " Odeur de gaz, 5 quai Vert.\n")).isEmpty();
        assertThat(correct(first.id(), " \n")).isEmpty();
        assertThat(correct(-1, "Personne")).isEmpty();
        assertThat(deliveries(first.callId())).hasSize(2);
    }

    @Test
    void somebody_who_did_not_send_a_message_reads_it_again_and_its_sender_reads_what_was_found() throws Exception {
        Message sent = sent();
        assertThat(secretary.call(() -> rereadings.flag(sent.id(), "Le bon numéro ?")))
                .isTrue();
        Rereading waiting = assistant.call(() -> rereadings.waiting(1_000)).stream()
                .filter(one -> one.message().id() == sent.id())
                .findFirst()
                .orElseThrow();
        assertThat(waiting.words()).isEqualTo("Le bon numéro ?");
        assertThat(secretary.call(() -> rereadings.waiting(1_000)))
                .noneMatch(one -> one.message().id() == sent.id());
        List<MessageFault> faults = List.of(MessageFault.WRONG_NUMBER, MessageFault.OTHER);

        assertThat(secretary.call(() -> rereadings.read(waiting.id(), faults, "moi")))
                .isFalse();
        assertThat(assistant.call(() -> rereadings.read(waiting.id(), faults, " ")))
                .isFalse();
        assertThat(assistant.call(() -> rereadings.read(waiting.id(), faults, "il manque un chiffre")))
                .isTrue();
        assertThat(secretary.callOther(() -> rereadings.read(waiting.id(), List.of(), "")))
                .isFalse();

        assertThat(secretary.call(() -> rereadings.flag(sent.id(), ""))).isFalse();
        assertThat(secretary.call(() -> rereadings.foundInOwn()))
                .filteredOn(one -> one.message().id() == sent.id())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.faults()).containsExactlyElementsOf(faults);
                    assertThat(one.note()).isEqualTo("il manque un chiffre");
                });
    }
}
