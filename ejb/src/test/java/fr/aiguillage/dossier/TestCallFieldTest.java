package fr.aiguillage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a table decides is a field of a message like any answer: a test call names it in the same way. */
class TestCallFieldTest {

    private static final String SCENARIO = """
            scénario Essai
            question étages « Combien d'étages ? » : nombre

            décision véhicule
                | étages | véhicule  |
                | ≥ 3    | ambulance |
                |        | VSL       |

            étape début
                demander étages
                mail à Mme Vasseur : tout, véhicule
                fin
            """;

    private static List<String> run(String contains, String excludes) {
        String calls = """
                tests:
                - id: 1
                  at: 2026-11-24T10:00
                  answers:
                  - {ask: étages, reply: '4'}
                  expect:
                    says: []
                    action: {type: none}
                    messages:
                    - {to: Mme Vasseur, address: v@example.org, channel: mail, contains: ['%s'], excludes: [%s]}
                """.formatted(contains, excludes);
        Map<String, String> files = Map.of(
                Dossier.DIRECTORY,
                "client Essai\ncollaboratrice Mme Vasseur\n    mail v@example.org\n",
                Dossier.SCENARIO,
                SCENARIO,
                Dossier.TESTS,
                calls);
        Dossier dossier = DossierReader.read(
                "essai", name -> Optional.ofNullable(files.get(name)).map(t -> t.getBytes(StandardCharsets.UTF_8)));
        return TestCallRun.run(
                        dossier.tests().get(0),
                        dossier.program().orElseThrow(),
                        dossier.sheet().directory())
                .stream()
                .map(difference -> difference.says(Locale.FRENCH))
                .toList();
    }

    @Test
    void a_decision_is_found_as_a_question_is() {
        assertThat(run("véhicule: ambulance", "")).isEmpty();
        assertThat(run("Véhicule : ambulance", "")).isEmpty();
        assertThat(run("véhicule: VSL", "")).singleElement().asString().contains("véhicule: VSL");
    }

    @Test
    void a_decision_that_must_not_be_told_is_seen() {
        assertThat(run("étages: 4", "véhicule")).singleElement().asString().contains("véhicule");
        assertThat(run("étages: 4", "base")).isEmpty();
    }
}
