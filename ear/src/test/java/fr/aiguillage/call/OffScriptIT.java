package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.container.AsManager;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a secretary does that the script does not foresee: it leads somewhere, it is kept, and the script waits meanwhile. */
class OffScriptIT extends PlumberIT {

    @EJB
    private AsManager manager;

    @Inject
    private OffScriptService offScript;

    @Inject
    private MessageService messages;

    @Inject
    private CallJournal journal;

    @Test
    void whoever_does_not_answer_leaves_the_script_where_it_stood_and_the_journal_keeps_what_came_of_it()
            throws Exception {
        long call = asked();
        Person planner = person(call, "Mme Joncour");

        act(() -> offScript.dial(call, client(call), planner.id(), LineKind.DIRECT));
        assertThat(shown(call).offScript().open()).map(Consultation::person).contains("Mme Joncour");
        act(() -> offScript.dial(call, client(call), person(call, "M. Aubrac").id(), LineKind.MOBILE));
        act(() -> offScript.report(call, Outcome.NO_ANSWER));

        CallState after = shown(call);
        assertThat(after.offScript().open()).isEmpty();
        assertThat(after.offScript().ends()).isFalse();
        assertThat(after.moves()).isEqualTo(1);
        assertThat(after.attempts())
                .extracting(attempt -> attempt.person().name())
                .containsExactly("Mme Joncour");
        assertThat(after.offScript().consultations())
                .singleElement()
                .satisfies(made -> assertThat(made.outcome()).contains(Outcome.NO_ANSWER));
        assertThat(move(call, 1, new Move.Answer("adresse", "3 allée des Charmes"))
                        .taken())
                .isTrue();
        end(call, Map.of());
        assertThat(manager.call(() -> journal.traceSheet(call, Locale.FRENCH))).isPresent();
    }

    @Test
    void whoever_takes_the_call_ends_it_as_put_through_to_him_unless_that_is_taken_back() throws Exception {
        long call = asked();
        act(() -> offScript.dial(call, client(call), person(call, "Mme Joncour").id(), LineKind.DIRECT));
        act(() -> offScript.report(call, Outcome.ACCEPTED));
        assertThat(shown(call).offScript().ends()).isTrue();
        act(() -> offScript.takeBack(call));
        assertThat(shown(call).offScript().open()).isPresent();
        act(() -> offScript.report(call, Outcome.ACCEPTED));

        end(call, Map.of());

        Call ended = shown(call).call();
        assertThat(ended.action()).contains("TRANSFER");
        assertThat(ended.reached()).contains("Mme Joncour");
    }

    @Test
    void a_message_to_somebody_she_chose_tells_what_is_known_and_leaves_with_her_words() throws Exception {
        long call = asked();
        Person planner = person(call, "Mme Joncour");
        act(() -> offScript.dial(call, client(call), planner.id(), LineKind.DIRECT));
        act(() -> offScript.report(call, Outcome.BUSY));
        act(() -> offScript.writeTo(call, planner.id()));
        act(() -> offScript.writeTo(call, planner.id()));

        Message letter = shown(call).messages().get(0);
        assertThat(shown(call).messages()).hasSize(1);
        assertThat(letter.address()).isEqualTo("plan.06@example.org");
        assertThat(letter.body()).contains("odeur de gaz", "La ligne de Mme Joncour (01 99 00 06 01) était occupée.");
        act(() -> calls.keepEdits(call, Map.of(0, letter.body() + " Rappeler avant midi.")));
        assertThat(shown(call).edits().get(0).text()).endsWith("Rappeler avant midi.");

        end(call, Map.of(0, letter.body() + " Rappeler avant midi."));

        List<Delivery> deliveries = secretary.call(() -> messages.deliveriesOf(call));
        assertThat(deliveries).singleElement().satisfies(delivery -> {
            assertThat(delivery.message().recipientName()).isEqualTo("Mme Joncour");
            assertThat(delivery.message().written()).isEqualTo(letter.body());
            assertThat(delivery.message().sent()).endsWith("Rappeler avant midi.");
        });
    }

    @Test
    void a_call_that_ends_with_her_message_alone_is_told_as_one_of_which_a_message_was_taken() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        act(() -> offScript.writeTo(call, person(call, "Mme Joncour").id()));
        end(call, Map.of());
        assertThat(shown(call).call().action()).contains("MESSAGE");
    }

    @Test
    void a_message_taken_back_leaves_nothing_and_the_script_goes_on() throws Exception {
        long call = asked();
        act(() -> offScript.writeTo(call, person(call, "Mme Joncour").id()));
        assertThat(shown(call).offScript().ends()).isTrue();

        act(() -> offScript.takeBack(call));

        assertThat(shown(call).offScript().ends()).isFalse();
        assertThat(shown(call).messages()).isEmpty();
    }

    @Test
    void what_was_typed_into_a_message_taken_back_is_not_told_to_whoever_is_written_to_next() throws Exception {
        long call = asked();
        act(() -> offScript.writeTo(call, person(call, "Mme Joncour").id()));
        String written = shown(call).messages().get(0).body();
        act(() -> calls.keepEdits(call, Map.of(0, "Pour vous seule. " + written)));
        act(() -> offScript.takeBack(call));

        act(() -> offScript.writeTo(call, person(call, "M. Aubrac").id()));

        assertThat(shown(call).edits()).isEmpty();
        act(() -> offScript.takeBack(call));
        act(() -> offScript.writeTo(call, person(call, "Mme Joncour").id()));
        assertThat(shown(call).edits()).isEmpty();
    }

    @Test
    void what_was_typed_into_a_message_of_the_script_is_not_told_to_whom_she_writes_to_when_an_answer_changes()
            throws Exception {
        long call = gasSmell();
        act(() -> offScript.writeTo(call, person(call, "M. Lagarrigue").id()));
        String written = shown(call).messages().get(0).body();
        act(() -> calls.keepEdits(call, Map.of(0, "Pour vous seul. " + written)));

        move(call, 3, new Move.Correct("problème", 1, "devis"));

        CallState changed = shown(call);
        assertThat(changed.messages())
                .extracting(message -> message.recipient().name())
                .containsExactly("M. Lagarrigue");
        assertThat(changed.edits()).isEmpty();
    }

    @Test
    void whom_she_calls_no_more_ends_nothing_and_may_be_called_again() throws Exception {
        long call = asked();
        act(() -> offScript.dial(call, client(call), person(call, "Mme Joncour").id(), LineKind.DIRECT));
        act(() -> offScript.giveUp(call));
        assertThat(shown(call).offScript().open()).isEmpty();
        act(() -> offScript.dial(call, client(call), person(call, "M. Aubrac").id(), LineKind.MOBILE));
        assertThat(shown(call).offScript().open()).map(Consultation::number).contains("06 39 98 06 04");
    }

    private long asked() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        move(call, 0, new Move.Answer("problème", "odeur de gaz"));
        return call;
    }

    private long client(long call) throws Exception {
        return shown(call).call().clientId().orElseThrow();
    }

    private Person person(long call, String name) throws Exception {
        return shown(call).session().orElseThrow().facts().directory().people().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void end(long call, Map<Integer, String> bodies) throws Exception {
        act(() -> calls.send(call, bodies));
    }

    private interface Act {
        void run() throws Exception;
    }

    private void act(Act what) throws Exception {
        secretary.call(() -> {
            what.run();
            return null;
        });
    }
}
