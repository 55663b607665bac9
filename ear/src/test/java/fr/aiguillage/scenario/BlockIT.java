package fr.aiguillage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The blocks that scenarios share, and what becomes of the scenarios when one changes. */
@ArquillianTest
class BlockIT {

    @Deployment
    static WebArchive product() {
        return Product.shared();
    }

    @EJB
    private AsAssistant assistant;

    @EJB
    private AsSecretary secretary;

    @Inject
    private DossierImport dossiers;

    @Inject
    private BlockService blocks;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private DirectoryService directories;

    private static String block(String name, String wording) {
        return """
                bloc %s
                rend nom
                question nom « %s »
                étape début
                    demander nom
                    fin
                """.formatted(name, wording);
    }

    private BlockVersion live(String text) throws Exception {
        return live(0, text);
    }

    private BlockVersion live(long block, String text) throws Exception {
        BlockVersion draft = assistant.call(() -> blocks.save(block, text));
        assistant.callOther(() -> blocks.approve(draft.id()));
        return assistant.call(() -> blocks.publish(draft.id()));
    }

    /** A dossier whose scenario takes the caller's name by way of a block, and whose test call answers to that question. */
    private Dossier dossier(String number, String block, Map<String, String> own) throws Exception {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        own.forEach((name, text) -> texts.put(Dossier.BLOCKS + "/" + name + ".txt", bytes(text)));
        assistant
                .call(() -> blocks.houseBlocks())
                .forEach((name, text) -> texts.put("../" + Dossier.LIBRARY + "/" + name + ".txt", bytes(text)));
        Map<String, String> files = Map.of(
                Dossier.DIRECTORY, """
                client Essai %s
                numéro %s
                collaborateur M. Ollier
                    directe 01 99 00 99 01
                    mail ollier@example.org
                """.formatted(number, number),
                Dossier.SCENARIO, """
                scénario Essai %s
                accueil « Bonjour »
                utilise %s
                étape début
                    faire %s
                    mail à M. Ollier
                    fin
                """.formatted(number, block, block),
                Dossier.TESTS, """
                tests:
                - id: 1
                  title: nom
                  at: 2026-11-24T10:00
                  day: mardi
                  absent: []
                  answers:
                  - {ask: nom, reply: Dupuis}
                  expect:
                    says: []
                    action: {type: none}
                    attempts: []
                    messages:
                    - {to: M. Ollier, address: ollier@example.org, channel: mail, urgent: false, contains: ['nom: Dupuis']}
                """);
        return DossierReader.read("essai", new DossierFiles() {

            @Override
            public Optional<byte[]> file(String name) {
                return Optional.ofNullable(files.get(name)).map(BlockIT::bytes);
            }

            @Override
            public Map<String, byte[]> blocks() {
                return texts;
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Client client(String number, String block, Map<String, String> own) throws Exception {
        assertThat(dossiers.importDossier("essai-" + number.replace(" ", ""), dossier(number, block, own)))
                .noneMatch(Diagnostic::isError);
        return directories.clientOf(number).orElseThrow();
    }

    private LiveScenario answering(Client client) {
        return scenarios.live(client.id()).orElseThrow();
    }

    private static String asked(Program program) {
        return program.questions().stream()
                .filter(question -> question.name().equals("nom"))
                .map(Question::wording)
                .findFirst()
                .orElseThrow();
    }

    private static ScenarioRefused.Reason reason(Throwable refusal) {
        assertThat(refusal).isInstanceOf(ScenarioRefused.class);
        return ((ScenarioRefused) refusal).reason();
    }

    @Test
    void a_new_version_answers_with_every_scenario_that_uses_it_and_calls_under_way_keep_theirs() throws Exception {
        BlockVersion first = live(block("nommer", "Votre nom ?"));
        Client one = client("01 99 00 98 01", "nommer", Map.of());
        Client two = client("01 99 00 98 02", "nommer", Map.of());
        LiveScenario before = answering(one);
        assertThat(asked(before.program())).isEqualTo("Votre nom ?");
        live(first.blockId(), block("nommer", "À quel nom ?"));
        assertThat(asked(answering(one).program())).isEqualTo("À quel nom ?");
        assertThat(asked(answering(two).program())).isEqualTo("À quel nom ?");
        LiveScenario underWay = scenarios
                .compiled(before.scenarioVersionId(), before.directoryVersionId())
                .orElseThrow();
        assertThat(asked(underWay.program())).isEqualTo("Votre nom ?");
        ScenarioSummary summary =
                assistant.call(() -> scenarios.summary(one.id())).orElseThrow();
        ScenarioVersion live = summary.current().orElseThrow();
        assertThat(live.state()).isEqualTo(TextVersion.State.LIVE);
        assertThat(live.number()).isEqualTo(2);
        assertThat(live.textNumber()).isEqualTo(1);
        assertThat(live.blockVersionId()).isPresent();
        assertThat(summary.lastWritten()).isEqualTo(1);
        assertThat(assistant
                        .call(() -> blocks.summary(first.blockId()))
                        .orElseThrow()
                        .users())
                .extracting(Client::id)
                .containsExactly(one.id(), two.id());
    }

    @Test
    void a_text_that_makes_one_scenario_fail_goes_live_with_none_and_says_which_and_why() throws Exception {
        BlockVersion first = live(block("saluer", "Votre nom ?"));
        Client one = client("01 99 00 98 03", "saluer", Map.of());
        String silent = block("saluer", "Votre nom ?").replace("    demander nom\n", "");
        BlockProof proof = assistant.call(() -> blocks.prove(first.blockId(), silent));
        assertThat(proof.holds()).isFalse();
        assertThat(proof.impacts()).singleElement().satisfies(impact -> {
            assertThat(impact.client().id()).isEqualTo(one.id());
            assertThat(impact.holds()).isFalse();
            assertThat(impact.failedBefore()).isFalse();
            assertThat(impact.uses()).singleElement().extracting("step").isEqualTo("début");
        });
        BlockVersion draft = assistant.call(() -> blocks.save(first.blockId(), silent));
        assertThat(reason(catchThrowable(() -> assistant.callOther(() -> blocks.approve(draft.id())))))
                .isEqualTo(ScenarioRefused.Reason.NOT_PROVED);
        assertThat(asked(answering(one).program())).isEqualTo("Votre nom ?");
        assertThat(assistant
                        .call(() -> scenarios.summary(one.id()))
                        .orElseThrow()
                        .versions())
                .hasSize(1);
    }

    @Test
    void what_was_approved_is_proved_again_as_it_goes_live() throws Exception {
        BlockVersion first = live(block("noter", "Votre nom ?"));
        String silent = block("noter", "Votre nom ?").replace("    demander nom\n", "");
        BlockVersion draft = assistant.call(() -> blocks.save(first.blockId(), silent));
        Throwable early = catchThrowable(() -> assistant.call(() -> blocks.publish(draft.id())));
        assertThat(reason(early)).isEqualTo(ScenarioRefused.Reason.WRONG_STATE);
        assistant.callOther(() -> blocks.approve(draft.id()));
        Client one = client("01 99 00 98 07", "noter", Map.of());
        assertThat(reason(catchThrowable(() -> assistant.call(() -> blocks.publish(draft.id())))))
                .isEqualTo(ScenarioRefused.Reason.NOT_PROVED);
        assertThat(asked(answering(one).program())).isEqualTo("Votre nom ?");
        assertThat(assistant
                        .call(() -> blocks.summary(first.blockId()))
                        .orElseThrow()
                        .standing()
                        .live())
                .hasValueSatisfying(v -> assertThat(v.number()).isEqualTo(1));
    }

    private BlockSummary listed(long block) throws Exception {
        return assistant.call(() -> blocks.summaries()).stream()
                .filter(summary -> summary.block().id() == block)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_list_tells_which_version_answers_which_one_waits_and_for_whom() throws Exception {
        BlockVersion first = live(block("lister", "Votre nom ?"));
        Client one = client("01 99 00 98 08", "lister", Map.of());
        BlockVersion draft = assistant.call(() -> blocks.save(first.blockId(), block("lister", "Nom ?")));
        BlockSummary listed = listed(first.blockId());
        assertThat(listed.users()).extracting(Client::id).containsExactly(one.id());
        assertThat(listed.standing().live()).hasValueSatisfying(line -> {
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.liveAt()).isEqualTo(first.liveAt());
        });
        assertThat(listed.standing().pending()).contains(draft.line());
    }

    @Test
    void the_users_of_a_client_s_own_block_are_that_client_while_its_scenario_comes_to_a_block_so_named()
            throws Exception {
        BlockVersion house = live(block("renseigner", "De la maison ?"));
        String number = "01 99 00 98 09";
        Client one = client(number, "renseigner", Map.of("renseigner", block("renseigner", "Du client ?")));
        Client two = client("01 99 00 98 10", "renseigner", Map.of());
        long own = assistant.call(() -> blocks.summaries()).stream()
                .filter(summary ->
                        summary.owner().filter(o -> o.id() == one.id()).isPresent())
                .mapToLong(summary -> summary.block().id())
                .findFirst()
                .orElseThrow();
        assertThat(listed(own).users()).extracting(Client::id).containsExactly(one.id());
        assertThat(listed(house.blockId()).users()).extracting(Client::id).containsExactly(two.id());
        client(number, "renseigner", Map.of());
        assertThat(listed(own).standing()).isEqualTo(TextStanding.NONE);
        assertThat(listed(own).users()).extracting(Client::id).containsExactly(one.id());
        assertThat(listed(house.blockId()).users()).extracting(Client::id).containsExactly(one.id(), two.id());
    }

    @Test
    void a_client_s_own_block_is_preferred_until_its_dossier_has_it_no_more() throws Exception {
        live(block("demander", "De la maison ?"));
        String number = "01 99 00 98 04";
        Client one = client(number, "demander", Map.of("demander", block("demander", "Du client ?")));
        assertThat(asked(answering(one).program())).isEqualTo("Du client ?");
        Client two = client("01 99 00 98 05", "demander", Map.of());
        assertThat(asked(answering(two).program())).isEqualTo("De la maison ?");
        client(number, "demander", Map.of("demander", block("demander", "Autrement ?")));
        assertThat(asked(answering(one).program())).isEqualTo("Autrement ?");
        client(number, "demander", Map.of());
        assertThat(asked(answering(one).program())).isEqualTo("De la maison ?");
    }

    @Test
    void what_is_another_client_s_own_is_unknown() throws Exception {
        client("01 99 00 98 14", "réservé", Map.of("réservé", block("réservé", "Du client ?")));
        live(block("commun", "De la maison ?"));
        Client two = client("01 99 00 98 15", "commun", Map.of());
        Proof proof = assistant.call(() -> scenarios.prove(
                two.id(),
                "scénario Essai 01 99 00 98 15\nnuméro 01 99 00 98 14\nutilise réservé\nétape s\n    fin\n",
                "tests: []\n"));
        assertThat(proof.compilation().diagnostics())
                .extracting(fault -> fault.code().id())
                .containsExactlyInAnyOrder("N015", "N031");
        assertThat(proof.holds()).isFalse();
    }

    @Test
    void a_dossier_whose_block_is_faulty_changes_nothing() throws Exception {
        String number = "01 99 00 98 06";
        Dossier faulty =
                dossier(number, "vérifier", Map.of("vérifier", block("vérifier", "Nom ?") + "    demandr nom\n"));
        assertThat(dossiers.importDossier("essai-vérifier", faulty))
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::file)
                .containsOnly("blocs/vérifier.txt");
        assertThat(directories.clientOf(number)).isEmpty();
    }

    @Test
    void a_block_keeps_its_name_and_whoever_wrote_it_does_not_approve_it() throws Exception {
        BlockVersion draft = assistant.call(() -> blocks.save(0, block("présenter", "Nom ?")));
        assertThat(reason(catchThrowable(() -> assistant.call(() -> blocks.approve(draft.id())))))
                .isEqualTo(ScenarioRefused.Reason.OWN_WORK);
        assertThat(reason(catchThrowable(() -> assistant.call(() -> blocks.save(0, block("Présenter", "Nom ?"))))))
                .isEqualTo(ScenarioRefused.Reason.NAME_TAKEN);
        Throwable renamed =
                catchThrowable(() -> assistant.call(() -> blocks.save(draft.blockId(), block("montrer", "Nom ?"))));
        assertThat(reason(renamed)).isEqualTo(ScenarioRefused.Reason.OTHER_NAME);
        assertThat(reason(catchThrowable(() -> assistant.call(() -> blocks.save(0, "étape début\n    fin\n")))))
                .isEqualTo(ScenarioRefused.Reason.NO_NAME);
        assertThat(catchThrowable(() -> secretary.call(() -> blocks.save(0, block("cacher", "Nom ?")))))
                .hasStackTraceContaining("EJBAccessException");
        assertThat(catchThrowable(() -> secretary.call(() -> blocks.summaries())))
                .hasStackTraceContaining("EJBAccessException");
    }
}
