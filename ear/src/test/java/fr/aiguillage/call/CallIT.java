package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import fr.aiguillage.container.AsManager;
import fr.aiguillage.directory.Client;
import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.scenario.ScenarioRefused;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.scenario.ScenarioVersion;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A call from its announcement to its messages. */
class CallIT extends PlumberIT {

    @EJB
    private AsManager manager;

    @Inject
    private CallJournal journal;

    @Inject
    private MessageService messages;

    @Inject
    private ScenarioService scenarios;

    @Resource(lookup = "java:app/jdbc/aiguillage")
    private DataSource database;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Test
    void a_call_is_given_to_the_secretary_who_is_ready() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        CallState state = shown(call);
        assertThat(state.call().state()).isEqualTo(Call.State.OPEN);
        assertThat(state.client().orElseThrow().sheet().name()).isEqualTo("Sanitherm Dépannage");
        assertThat(state.session().orElseThrow().greeting()).startsWith("Sanitherm Dépannage, bonjour");
    }

    @Test
    void a_call_read_again_is_at_the_same_question() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        move(call, 0, new Move.Answer("problème", "odeur de gaz"));
        Prompt prompt = shown(call).session().orElseThrow().prompt();
        assertThat(prompt)
                .isInstanceOfSatisfying(
                        Prompt.Ask.class,
                        ask -> assertThat(ask.question().name()).isEqualTo("adresse"));
    }

    @Test
    void a_key_pressed_twice_moves_once() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        Move gas = new Move.Answer("problème", "odeur de gaz");
        assertThat(move(call, 0, gas).taken()).isTrue();
        CallService.Moved second = move(call, 0, gas);
        assertThat(second.taken()).isFalse();
        assertThat(second.state().moves()).isEqualTo(1);
    }

    @Test
    void a_move_and_words_that_another_node_has_stored_are_there() throws Exception {
        long call = gasSmell();
        Message written = shown(call).messages().get(0);
        onAnotherNode("insert into message_edit (call_id, ordinal, addressee, written, body) select " + call
                + ", 0, 'another', '" + written.body().replace("'", "''") + "', 'Mots de l''autre'");
        onAnotherNode(
                "insert into call_move (call_id, ordinal, happened_at, kind, subject, occurrence, content) values ("
                        + call + ", 3, current_timestamp, 'CORRECT', 'adresse', 1, '5 quai Vert')");
        onAnotherNode("update phone_call set version = version + 1 where id = " + call);

        CallState seen = shown(call);

        assertThat(seen.moves()).isEqualTo(4);
        assertThat(seen.messages().get(0).body()).contains("5 quai Vert");
        assertThat(seen.edits().get(0).text()).contains("Mots de l'autre");
        assertThat(move(call, 3, new Move.Correct("adresse", 1, "7 quai Vert")).taken())
                .isFalse();
    }

    @Test
    void of_two_moves_at_one_place_on_two_nodes_the_first_stays() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        assertThat(shown(call).moves()).isZero();
        onAnotherNode(
                "insert into call_move (call_id, ordinal, happened_at, kind, subject, occurrence, content) values ("
                        + call + ", 0, current_timestamp, 'ANSWER', 'problème', 0, 'odeur de gaz')");

        CallService.Moved second = move(call, 0, new Move.Answer("problème", "devis"));

        assertThat(second.taken()).isFalse();
        assertThat(second.state().moves()).isEqualTo(1);
        assertThat(second.state().session().orElseThrow().prompt())
                .isInstanceOfSatisfying(
                        Prompt.Ask.class,
                        ask -> assertThat(ask.question().name()).isEqualTo("adresse"));
    }

    @Test
    void a_move_is_made_where_another_node_has_brought_the_call() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        assertThat(shown(call).moves()).isZero();
        onAnotherNode(
                "insert into call_move (call_id, ordinal, happened_at, kind, subject, occurrence, content) values ("
                        + call + ", 0, current_timestamp, 'ANSWER', 'problème', 0, 'odeur de gaz')");

        CallService.Moved next = move(call, 1, new Move.Answer("adresse", "3 allée des Charmes"));

        assertThat(next.taken()).isTrue();
        assertThat(shown(call).moves()).isEqualTo(2);
    }

    private void onAnotherNode(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_move_that_could_not_be_stored_was_not_made() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        int before = shown(call).moves();
        secretary.call(() -> {
            transactions.begin();
            assertThat(calls.move(call, 0, new Move.Answer("problème", "odeur de gaz"))
                            .orElseThrow()
                            .taken())
                    .isTrue();
            transactions.rollback();
            return null;
        });
        assertThat(shown(call).moves()).isEqualTo(before).isZero();

        CallState next =
                move(call, 0, new Move.Answer("problème", "fuite d'eau")).state();

        assertThat(next.moves()).isEqualTo(1);
        assertThat(shown(call).session().orElseThrow().entries())
                .isEqualTo(next.session().orElseThrow().entries());
    }

    @Test
    void words_that_are_no_answer_are_refused_and_not_kept() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        assertThat(move(call, 0, new Move.Answer("problème", "une girafe")).taken())
                .isFalse();
        assertThat(shown(call).moves()).isZero();
    }

    @Test
    void the_message_leaves_with_the_end_of_the_call_and_only_once() throws Exception {
        long call = gasSmell();
        secretary.call(() -> {
            calls.send(call, Map.of(0, "Texte relu."));
            calls.send(call, Map.of(0, "Texte relu."));
            return null;
        });
        List<Delivery> deliveries = secretary.call(() -> messages.deliveriesOf(call));
        assertThat(deliveries).singleElement().satisfies(delivery -> {
            assertThat(delivery.message().recipientName()).isEqualTo("M. Aubrac");
            assertThat(delivery.message().sent()).isEqualTo("Texte relu.");
            assertThat(delivery.message().written()).contains("3 allée des Charmes");
            assertThat(delivery.message().urgent()).isTrue();
        });
        assertThat(shown(call).call().state()).isEqualTo(Call.State.CLOSED);
        assertThat(shown(call).call().action()).contains("INFORMATION");
    }

    @Test
    void a_call_that_ends_with_a_message_alone_is_no_call_without_consequence() throws Exception {
        long told = announced(PLUMBERS_NUMBER);
        move(told, 0, new Move.Answer("problème", "devis"));
        move(told, 1, new Move.Answer("objet", "une salle de bains"));
        move(told, 2, new Move.Answer("adresse", "3 allée des Charmes"));
        move(told, 3, new Move.Answer("nom", "Mme Faure"));
        CallState last =
                move(told, 4, new Move.Answer("téléphone", "06 39 98 90 24")).state();
        if (last.session().orElseThrow().prompt() instanceof Prompt.Dial dial) { // by the hour at which the test runs
            move(told, 5, new Move.Report(dial.person().id(), dial.line(), Outcome.NO_ANSWER));
        }
        sent(told);
        assertThat(secretary.call(() -> messages.deliveriesOf(told))).isNotEmpty();
        assertThat(shown(told).call().action()).contains("MESSAGE");

        long silent = announced(PLUMBERS_NUMBER);
        sent(silent);
        assertThat(secretary.call(() -> messages.deliveriesOf(silent))).isEmpty();
        assertThat(shown(silent).call().action()).contains("NONE");
    }

    private void sent(long call) throws Exception {
        secretary.call(() -> {
            calls.send(call, Map.of());
            return null;
        });
    }

    @Test
    void what_is_typed_into_a_message_stays_when_an_earlier_answer_is_corrected() throws Exception {
        long call = gasSmell();
        String written = shown(call).session().orElseThrow().messages().get(0).body();
        secretary.call(() -> {
            calls.keepEdits(call, Map.of(0, "Texte en cours"));
            calls.keepEdits(call, Map.of(0, written + " Code 12A."));
            return null;
        });
        assertThat(shown(call).edits().get(0).text()).isEqualTo(written + " Code 12A.");

        CallState corrected =
                move(call, 3, new Move.Correct("adresse", 1, "5 quai Vert")).state();

        assertThat(corrected.edits()).isEqualTo(shown(call).edits());
        assertThat(corrected.edits().get(0).text())
                .contains("5 quai Vert", "Code 12A.")
                .doesNotContain("3 allée des Charmes");
    }

    @Test
    void an_unknown_number_opens_a_call_that_the_secretary_gives_to_a_client() throws Exception {
        long call = announced("01 99 00 77 77");
        assertThat(shown(call).session()).isEmpty();
        Client client =
                secretary.call(() -> directories.clientOf(PLUMBERS_NUMBER)).orElseThrow();
        CallState state =
                secretary.call(() -> calls.identify(call, client.id())).orElseThrow();
        assertThat(state.session().orElseThrow().greeting()).startsWith("Sanitherm");
    }

    @Test
    void a_call_that_finds_nobody_waits_until_somebody_is_ready() throws Exception {
        secretary.call(() -> {
            presence.rest(BreakReason.SHORT);
            return null;
        });
        long call = announced(PLUMBERS_NUMBER);
        assertThat(secretary.call(() -> calls.show(call))).isEmpty();
        secretary.call(() -> {
            presence.ready();
            return null;
        });
        assertThat(shown(call).call().state()).isEqualTo(Call.State.OPEN);
    }

    @Test
    void whoever_is_no_secretary_sees_no_call() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        Throwable refusal = catchThrowable(() -> manager.call(() -> calls.show(call)));
        assertThat(refusal).hasStackTraceContaining("EJBAccessException");
    }

    @Test
    void a_call_begun_keeps_its_version_and_the_next_one_takes_the_new() throws Exception {
        long before = announced(PLUMBERS_NUMBER);
        Dossier dossier = dossier();
        Client client =
                secretary.call(() -> directories.clientOf(PLUMBERS_NUMBER)).orElseThrow();
        String changed = dossier.scenarioText().text().replace("que se passe-t-il", "dites-moi tout");
        scenarios.importLive(client, changed, dossier.testText().text());
        assertThat(shown(before).session().orElseThrow().greeting()).contains("que se passe-t-il");
        secretary.call(() -> {
            calls.send(before, Map.of());
            return null;
        });
        long after = announced(PLUMBERS_NUMBER);
        assertThat(shown(after).session().orElseThrow().greeting()).contains("dites-moi tout");
    }

    @Test
    void who_wrote_a_version_does_not_approve_it() throws Exception {
        Dossier dossier = dossier();
        long client = secretary
                .call(() -> directories.clientOf(PLUMBERS_NUMBER))
                .orElseThrow()
                .id();
        ScenarioVersion draft = assistant.call(() -> scenarios.save(
                client, dossier.scenarioText().text(), dossier.testText().text()));
        Throwable refusal = catchThrowable(() -> assistant.call(() -> scenarios.approve(draft.id())));
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        ScenarioRefused.class, r -> assertThat(r.reason()).isEqualTo(ScenarioRefused.Reason.OWN_WORK));
    }

    @Test
    void a_dossier_with_a_fault_changes_nothing() {
        Dossier sound = dossier();
        Dossier faulty = DossierReader.read(
                "x",
                name -> DossierFiles.bundled(PLUMBER)
                        .file(name)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                                .replace("M. Aubrac sur mobile", "M. Aubrak sur mobile")
                                .replace("que se passe-t-il", "autre chose")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(dossiers.importDossier(PLUMBER, faulty)).anyMatch(Diagnostic::isError);
        Client client = directories.clientOf(PLUMBERS_NUMBER).orElseThrow();
        assertThat(directories.current(client.id()).orElseThrow().text())
                .isEqualTo(sound.directoryText().text());
    }

    @Test
    void a_dossier_that_is_no_utf_8_says_where_and_changes_nothing() {
        Client client = directories.clientOf(PLUMBERS_NUMBER).orElseThrow();
        long before = scenarios.live(client.id()).orElseThrow().scenarioVersionId();
        Dossier faulty = DossierReader.read(
                "x",
                name -> DossierFiles.bundled(PLUMBER)
                        .file(name)
                        .map(bytes -> name.equals(Dossier.SCENARIO)
                                ? new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1)
                                : bytes));
        assertThat(dossiers.importDossier(PLUMBER, faulty))
                .filteredOn(Diagnostic::isError)
                .extracting(fault -> fault.code().id(), Diagnostic::file)
                .containsExactly(tuple("D002", Dossier.SCENARIO));
        assertThat(scenarios.live(client.id()).orElseThrow().scenarioVersionId())
                .isEqualTo(before);
    }

    @Test
    void management_opens_the_sheet_of_a_call_and_a_secretary_does_not() throws Exception {
        long call = gasSmell();
        move(call, 3, new Move.Correct("adresse", 1, "5 allée des Charmes"));
        secretary.call(() -> {
            calls.send(call, Map.of());
            return null;
        });
        byte[] pdf = manager.call(() -> journal.traceSheet(call, Locale.FRENCH)).orElseThrow();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Throwable refusal = catchThrowable(() -> secretary.call(() -> journal.traceSheet(call, Locale.FRENCH)));
        assertThat(refusal).hasStackTraceContaining("EJBAccessException");
    }
}
