package fr.aiguillage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A test call that names a language is checked for it. */
class TestCallLanguageTest {

    private static final String SCENARIO = """
            scénario Essai
            question langue « Langue ? » : choix français, anglais
                en anglais « Language? »
            question nom « Votre nom ? »
                en anglais « Your name? »
            parole merci « Merci. »
            étape début
                demander langue
                si langue = anglais : parler anglais
                demander nom
                dire merci
                mail à Mme Vasseur
                fin
            """;
    private static final String FREE = SCENARIO.replace("    si langue = anglais : parler anglais\n", "");

    private static List<String> run(String scenario, String language, String reply) {
        String calls = """
                tests:
                - id: 1
                  at: 2026-11-24T10:00
                  language: %s
                  answers:
                  - {ask: langue, reply: %s}
                  - {ask: nom, reply: Smith}
                  expect:
                    says: [merci]
                    action: {type: none}
                    messages:
                    - {to: Mme Vasseur, address: v@example.org, channel: mail, contains: ['nom: Smith']}
                """.formatted(language, reply);
        Map<String, String> files = Map.of(
                Dossier.DIRECTORY,
                "client Essai\ncollaboratrice Mme Vasseur\n    mail v@example.org\n",
                Dossier.SCENARIO,
                scenario,
                Dossier.TESTS,
                calls);
        Dossier dossier = DossierReader.read(
                "essai", name -> Optional.ofNullable(files.get(name)).map(t -> t.getBytes(StandardCharsets.UTF_8)));
        assertThat(dossier.tests()).hasSize(1);
        return dossier.tests().stream()
                .flatMap(test ->
                        TestCallRun.run(
                                test,
                                dossier.program().orElseThrow(),
                                dossier.sheet().directory())
                                .stream())
                .map(difference -> difference.says(Locale.ENGLISH))
                .toList();
    }

    private static String whole(String scenario) {
        return scenario.replace("« Merci. »", "« Merci. »\n    en anglais « Thank you. »");
    }

    @Test
    void a_call_in_english_needs_english_for_all_that_is_said() {
        assertThat(run(SCENARIO, "en", "anglais"))
                .containsExactly("the caller speaks English, and \"Merci.\" has no English");
        assertThat(run(whole(SCENARIO), "en", "anglais")).isEmpty();
    }

    @Test
    void a_scenario_that_chooses_must_choose_the_language_of_the_test() {
        assertThat(run(whole(SCENARIO), "fr", "anglais"))
                .containsExactly("language of the call: expected \"fr\", spoken \"en\"");
        assertThat(run(whole(SCENARIO), "en", "français"))
                .containsExactly("language of the call: expected \"en\", spoken \"fr\"");
    }

    @Test
    void where_the_scenario_leaves_it_to_the_secretary_she_chooses_as_she_picks_up() {
        assertThat(run(whole(FREE), "en", "anglais")).isEmpty();
        assertThat(run(FREE, "en", "anglais")).hasSize(1);
        assertThat(run(FREE, "fr", "anglais")).isEmpty();
    }
}
