package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void a_scenario_reads_step_by_step_with_every_wording() {
        Outline outline = Outline.of(Samples.syntax("""
                scénario Essai
                accueil « Bonjour »
                question eau « Coupée ? » : oui ou non
                parole couper « Fermez. »
                étape fuite
                    demander eau
                    si eau = non : dire couper
                    appeler M. X sur mobile
                        annoncer « Un appel »
                        personne → tard
                    mail à M. X : eau
                    fin
                """));
        assertThat(outline.text().replace('\u00A0', ' ').replace('\u202F', ' ')).isEqualTo("""
                        « Bonjour »
                        étape fuite
                            demander eau : « Coupée ? »
                            eau ?
                                non
                                    dire couper : « Fermez. »
                            appeler M. X sur mobile
                                annoncer : « Un appel »
                                personne
                                    aller à tard
                            Mail à M. X, eau
                            fin
                        """);
    }

    @Test
    void in_a_page_it_is_a_list_of_lists_that_knows_its_lines() {
        Outline outline = Outline.of(Samples.syntax("scénario X\nétape a & b\n    fin\n"));
        assertThat(outline.html())
                .isEqualTo("<ol class=\"flowchart-outline\"><li data-line=\"2\">étape a &amp; b"
                        + "<ul><li data-line=\"3\">fin</li></ul></li></ol>");
    }
}
