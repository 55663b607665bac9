package fr.aiguillage.script.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Keyword;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form changes what it shows in a text, and nothing else. */
class SheetEditsTest {

    private static final String TEXT = """
            # tenu par Mme Roux
            client Essai
            métier chauffage
            numéro 01 99 00 99 00, 01 99 00 99 09

            horaires
                lundi à vendredi 8h00–12h00 # le matin
                sauf jours fériés

            astreinte
                la semaine commence le lundi à 8h00
                semaines paires : M. Kerdraon
                semaines impaires : Mme Belhomme

            table gardes
                | garde | technicien   | jours |
                | A     | Mme Belhomme | lundi |
                | B     | M. Kerdraon  | mardi |

            collaborateur M. Aubrac
                # ne pas l'appeler monsieur le directeur
                directe 01 99 00 99 04
                mail aubrac@example.org # depuis 2025
                compétence gaz
                remplaçant Mme Belhomme

            collaborateur M. Kerdraon
                mobile 06 39 98 99 02
                consigne Rappeler avant 9h.
                consigne Il est sourd d'une oreille.

            # arrivée en mars
            collaboratrice Mme Belhomme
                mobile 06 39 98 99 03
                responsable M. Aubrac
            """;

    private static SourceText source(String text) {
        return new SourceText("annuaire", text);
    }

    private static Written written(String id) {
        return SheetEdits.person(source(TEXT), id).orElseThrow();
    }

    private static String edited(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Edited.class);
        return outcome.edited().orElseThrow();
    }

    private static ClientSheet sheet(String text) {
        Diagnostics diagnostics = new Diagnostics(source(text));
        ClientSheet sheet = DirectoryReader.read(source(text), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return sheet;
    }

    private static String change(String id, String name, Written wanted) {
        return edited(SheetEdits.change(source(TEXT), id, name, wanted));
    }

    @Test
    void a_sheet_that_says_the_same_leaves_the_text_alone() {
        assertThat(change("m-aubrac", "M. Aubrac", written("m-aubrac"))).isEqualTo(TEXT);
        assertThat(edited(SheetEdits.company(source(TEXT), SheetEdits.company(source(TEXT)))))
                .isEqualTo(TEXT);
        assertThat(edited(SheetEdits.hours(source(TEXT), "", SheetEdits.hours(source(TEXT), ""))))
                .isEqualTo(TEXT);
    }

    @Test
    void a_line_is_changed_where_it_stands_and_keeps_its_remark() {
        assertThat(change("m-aubrac", "M. Aubrac", written("m-aubrac").with(Keyword.MAIL, "a.aubrac@example.org")))
                .isEqualTo(TEXT.replace("mail aubrac@example.org", "mail a.aubrac@example.org"));
    }

    @Test
    void a_new_line_stands_among_those_of_its_kind() {
        Written wanted = written("m-aubrac")
                .with(Keyword.PRONOUNCED, "o-brac")
                .with(Keyword.MOBILE, "06 39 98 99 04")
                .and(Keyword.ABSENT, "du 3 au 14 décembre 2026 : congés")
                .with(Keyword.HANDLES, List.of("fuite (inondation)", "chauffe-eau"));
        assertThat(change("m-aubrac", "M. Aubrac", wanted))
                .isEqualTo(TEXT.replace("""
                            collaborateur M. Aubrac
                            """, """
                            collaborateur M. Aubrac
                                se prononce «\u00A0o-brac\u00A0»
                                traite fuite (inondation), chauffe-eau
                            """)
                        .replace("99 00 99 04\n    mail", "99 00 99 04\n    mobile 06 39 98 99 04\n    mail")
                        .replace(
                                "remplaçant Mme Belhomme\n",
                                "remplaçant Mme Belhomme\n    absent du 3 au 14 décembre 2026 : congés\n"));
    }

    @Test
    void the_word_for_an_absence_agrees_with_who_is_absent() {
        assertThat(change(
                        "mme-belhomme", "Mme Belhomme", written("mme-belhomme").and(Keyword.ABSENT, "le mercredi")))
                .contains("    absente le mercredi\n");
    }

    @Test
    void lines_that_are_no_longer_wanted_go_and_the_others_stay() {
        Written wanted = written("m-kerdraon")
                .without(Keyword.PASSING, "Rappeler avant 9h.")
                .with(Keyword.MOBILE, "");
        assertThat(change("m-kerdraon", "M. Kerdraon", wanted))
                .isEqualTo(TEXT.replace("    mobile 06 39 98 99 02\n    consigne Rappeler avant 9h.\n", ""));
    }

    @Test
    void a_list_grows_at_its_end() {
        Written wanted = written("m-aubrac").with(Keyword.SKILL, List.of("gaz", "fuite"));
        assertThat(change("m-aubrac", "M. Aubrac", wanted))
                .isEqualTo(TEXT.replace("compétence gaz", "compétence gaz, fuite"));
        Written company = SheetEdits.company(source(TEXT)).with(Keyword.CALLED_NUMBER, List.of("01 99 00 99 09"));
        assertThat(edited(SheetEdits.company(source(TEXT), company)))
                .isEqualTo(TEXT.replace("01 99 00 99 00, 01 99 00 99 09", "01 99 00 99 09"));
    }

    @Test
    void who_gets_another_name_is_named_so_everywhere_and_stays_the_same_person() {
        String text = change("mme-belhomme", "Mme Le Goff", written("mme-belhomme"));
        assertThat(text)
                .contains("remplaçant Mme Le Goff\n")
                .contains("semaines impaires : Mme Le Goff\n")
                .contains("    | A     | Mme Le Goff  | lundi |\n")
                .contains("# arrivée en mars\ncollaboratrice Mme Le Goff\n")
                .contains("    identifiant mme-belhomme\n")
                .doesNotContain("Belhomme");
        assertThat(sheet(text).directory().person("mme-belhomme"))
                .map(Person::name)
                .contains("Mme Le Goff");
    }

    @Test
    void who_gets_another_name_is_named_so_in_what_is_said_of_messages() {
        String text = """
                # language: en
                client Essai
                acknowledgement within 15 minutes
                escalate to Mrs Belhomme, Mr Duval
                no SMS from 21:00 to 7:00
                no SMS from 21:00 to 8:00 : Mr Duval, Mrs Belhomme
                summary of calls at 18:00 : Mrs Belhomme

                collaborator Mr Duval
                    mail duval@example.org

                collaborator Mrs Belhomme
                    mail belhomme@example.org
                """;
        Written wanted = SheetEdits.person(source(text), "mrs-belhomme").orElseThrow();
        assertThat(edited(SheetEdits.change(source(text), "mrs-belhomme", "Mrs Le Goff", wanted)))
                .isEqualTo(text.replace("Belhomme", "Le Goff") + "    identifier mrs-belhomme\n");
    }

    @Test
    void somebody_new_comes_last() {
        Written wanted = Written.NOTHING
                .with(Keyword.MOBILE, "06 39 98 99 07")
                .with(Keyword.PASSING, "« Toujours » annoncer #1.");
        String text = edited(SheetEdits.add(source(TEXT), PersonKind.SHE, "Mme Joncour", wanted));
        assertThat(text)
                .isEqualTo(TEXT
                        + """

                collaboratrice Mme Joncour
                    mobile 06 39 98 99 07
                    consigne « Toujours » annoncer #1.
                """.replace("consigne « Toujours » annoncer #1.", "consigne \"« Toujours » annoncer #1.\""));
        assertThat(sheet(text).directory().person("mme-joncour"))
                .map(Person::instructions)
                .contains("« Toujours » annoncer #1.");
    }

    @Test
    void the_first_of_all_stands_behind_what_is_there() {
        String text = edited(SheetEdits.add(source("client Essai"), PersonKind.BOX, "Accueil", Written.NOTHING));
        assertThat(text).isEqualTo("client Essai\n\nboîte Accueil\n");
    }

    @Test
    void who_goes_takes_his_lines_with_him_and_others_take_his_turns() {
        Outcome alone = SheetEdits.remove(source(TEXT), "mme-belhomme", "");
        assertThat(alone).isInstanceOf(Outcome.Faulty.class);
        assertThat(((Outcome.Faulty) alone).faults())
                .extracting(fault -> fault.fault().code())
                .containsExactly(Code.UNKNOWN_PERSON, Code.UNKNOWN_PERSON);
        String text = edited(SheetEdits.remove(source(TEXT), "mme-belhomme", "M. Kerdraon"));
        assertThat(text)
                .contains("remplaçant M. Kerdraon\n", "semaines impaires : M. Kerdraon\n", "# arrivée en mars\n")
                .doesNotContain("Belhomme", "99 03");
    }

    @Test
    void who_is_told_apart_by_a_number_stays_so_when_the_other_goes() {
        String twins = "client Essai\n\ncollaborateur M. Duval\n\ncollaborateur M Duval\n    mobile 06 39 98 99 02\n";
        assertThat(edited(SheetEdits.remove(source(twins), "m-duval", "")))
                .isEqualTo(
                        "client Essai\n\ncollaborateur M Duval\n    mobile 06 39 98 99 02\n    identifiant m-duval-2\n");
    }

    @Test
    void the_company_is_told_in_lines_under_its_name() {
        Written wanted = SheetEdits.company(source(TEXT))
                .with(Keyword.PRESENTATION, List.of("Chauffage.", "Dans le Rhône."))
                .with(Keyword.OFFER, "sur mesure")
                .and(Keyword.FACT, "Parking rue des Forges")
                .with(Keyword.TRADE, "chauffage et plomberie");
        assertThat(edited(SheetEdits.company(source(TEXT), wanted)))
                .isEqualTo(TEXT.replace("métier chauffage\n", """
                                métier chauffage et plomberie
                                présentation «\u00A0Chauffage.\u00A0»
                                présentation «\u00A0Dans le Rhône.\u00A0»
                                offre sur mesure
                                """)
                        .replace("99 09\n\nh", "99 09\nà savoir Parking rue des Forges\n\nh"));
    }

    @Test
    void hours_are_changed_line_by_line() {
        assertThat(edited(SheetEdits.hours(
                        source(TEXT),
                        "",
                        List.of(
                                "lundi à vendredi 8h00–12h00",
                                "samedi 9h00–12h00",
                                "sauf jours fériés",
                                "sauf le 24 décembre"))))
                .isEqualTo(TEXT.replace("    sauf jours fériés\n", """
                                    samedi 9h00–12h00
                                    sauf jours fériés
                                    sauf le 24 décembre
                                """));
        assertThat(edited(SheetEdits.hours(source(TEXT), "", List.of("lundi 8h00–12h00"))))
                .isEqualTo(TEXT.replace(
                        "lundi à vendredi 8h00–12h00 # le matin\n    sauf jours fériés",
                        "lundi 8h00–12h00 # le matin"));
        assertThat(edited(SheetEdits.hours(source(TEXT), "", List.of())))
                .isEqualTo(TEXT.replace(
                        "\nhoraires\n    lundi à vendredi 8h00–12h00 # le matin\n    sauf jours fériés\n", ""));
        assertThat(edited(SheetEdits.hours(source(TEXT), "atelier", List.of("samedi 9h00–12h00"))))
                .isEqualTo(TEXT.replace("fériés\n", "fériés\n\nhoraires atelier\n    samedi 9h00–12h00\n"));
    }

    @Test
    void whoever_is_told_of_changes_stands_among_the_lines_of_the_company() {
        Written wanted = SheetEdits.company(source(TEXT))
                .with(Keyword.CONTACT, "roux@example.org")
                .with(Keyword.CHANGES_UNTOLD, List.of(""));
        String text = edited(SheetEdits.company(source(TEXT), wanted));
        assertThat(text)
                .isEqualTo(TEXT.replace(
                        "métier chauffage\n",
                        "métier chauffage\ncorrespondant roux@example.org\nchangements non annoncés\n"));
        assertThat(edited(SheetEdits.company(
                        source(text), SheetEdits.company(source(text)).with(Keyword.CHANGES_UNTOLD, List.of()))))
                .isEqualTo(text.replace("changements non annoncés\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, aubrac chez example.org, UNREADABLE_ADDRESS",
        "MOBILE, zéro six, UNREADABLE_NUMBER",
        "ABSENT, du 14 au 3 décembre 2026, ENDS_BEFORE_IT_BEGINS",
        "PASS_ON, mobile quand il veut, UNREADABLE_MOMENT",
        "MANAGER, Mme Personne, UNKNOWN_PERSON",
        "MANAGER, Mme Belhomme, CIRCULAR_MANAGERS"
    })
    void a_fault_comes_with_the_line_that_it_is_in(Keyword keyword, String said, Code code) {
        Outcome outcome = SheetEdits.change(
                source(TEXT), "m-aubrac", "M. Aubrac", written("m-aubrac").with(keyword, said));
        assertThat(outcome).isInstanceOf(Outcome.Faulty.class);
        assertThat(((Outcome.Faulty) outcome).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.keyword()).contains(keyword);
            assertThat(fault.said()).isEqualTo(said);
            assertThat(fault.fault().code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"un\ndeux", "un\r\ndeux", "un\u2028deux", "un\u0007deux", "« et \" fermé »", "un\uD800"})
    void what_cannot_be_written_is_refused(String words) {
        Outcome outcome = SheetEdits.change(
                source(TEXT), "m-aubrac", "M. Aubrac", written("m-aubrac").and(Keyword.PASSING, "« et \"" + words));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_name_is_somebodys_and_nobody_elses() {
        assertThat(SheetEdits.add(source(TEXT), PersonKind.HE, "m. AUBRAC", Written.NOTHING))
                .isEqualTo(new Outcome.Refused(Outcome.Why.NAME_TAKEN, Keyword.COLLABORATOR, "m. AUBRAC"));
        assertThat(SheetEdits.add(source(TEXT), PersonKind.HE, " ", Written.NOTHING))
                .isEqualTo(new Outcome.Refused(Outcome.Why.NO_NAME, Keyword.COLLABORATOR, " "));
        assertThat(SheetEdits.change(source(TEXT), "m-absent", "M. Absent", Written.NOTHING))
                .isEqualTo(new Outcome.Refused(Outcome.Why.GONE, Keyword.COLLABORATOR, "M. Absent"));
        assertThat(SheetEdits.add(source(TEXT), PersonKind.HE, "x".repeat(1001), Written.NOTHING))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void words_that_stand_in_the_way_are_put_between_quotes() {
        for (String words : List.of("# remarque", "a # b", "« seul »", "deux « mots » \u00A0 !", "-> fin")) {
            String text = change("m-aubrac", "M. Aubrac", written("m-aubrac").and(Keyword.PASSING, words));
            assertThat(sheet(text).directory().person("m-aubrac"))
                    .map(Person::instructions)
                    .contains(words);
        }
    }

    @Test
    void an_english_text_is_changed_in_english_and_keeps_its_line_ends() {
        String english = "# language: en\r\nclient Essai\r\n\r\ncollaborator Mr Ollier\r\n    role engineer";
        String text = edited(SheetEdits.change(
                source(english),
                "mr-ollier",
                "Mr Ollier",
                SheetEdits.person(source(english), "mr-ollier")
                        .orElseThrow()
                        .and(Keyword.ABSENT, "from the 3 to the 14 December 2026 : holidays")));
        assertThat(text).isEqualTo(english + "\r\n    is absent from the 3 to the 14 December 2026 : holidays\r\n");
    }
}
