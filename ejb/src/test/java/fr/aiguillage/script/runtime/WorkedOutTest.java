package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Levels, counters, kept values, conditions and decisions, and what is done when the caller hangs up. */
class WorkedOutTest {

    private static final String NAMES = """
            scénario Essai
            question impact « Qui est touché ? » : choix un poste, un service, tout le site
            question bloqué « Le travail est-il arrêté ? » : oui, non ou ne sait pas
            question personnes « Combien de personnes ? » : nombre
            question jour « Quel jour ? » : date
            question nom « Votre nom ? »
            """;

    private static final String GRAVITY = """
            décision gravité
                | impact       | bloqué           | gravité |
                | tout le site |                  | P1      |
                | un service   | oui, ne sait pas | P2      |
                |              |                  | P4      |
            étape début
                demander impact, bloqué
                selon gravité
                    P1, P2 : urgent
                    P4     : noter « Rien ne presse. »
                mail à M. Aubrac : impact, gravité
                fin
            """;

    private static String fields(Played call) {
        StringBuilder fields = new StringBuilder();
        call.message()
                .fields()
                .forEach(field -> fields.append(field.question().name())
                        .append('=')
                        .append(field.value().display())
                        .append(' '));
        return fields.toString().strip();
    }

    @Test
    void the_first_row_that_fits_decides() {
        Played call = Played.of(NAMES + GRAVITY).answer("impact", "un service").answer("bloqué", "ne sait pas");
        assertThat(fields(call.ends())).isEqualTo("impact=un service gravité=P2");
    }

    @Test
    void a_correction_decides_anew() {
        Played call = Played.of(NAMES + GRAVITY)
                .answer("impact", "un service")
                .answer("bloqué", "oui")
                .correct("impact", 1, "un poste");
        assertThat(fields(call.ends())).isEqualTo("impact=un poste gravité=P4");
    }

    @Test
    void the_most_precise_row_decides_when_the_scenario_says_so() {
        Played call = Played.of(NAMES + """
                décision délai : la plus précise l'emporte
                    | impact   | bloqué | délai       |
                    |          |        | demain      |
                    | un poste |        | ce soir     |
                    | un poste | oui    | deux heures |
                étape début
                    demander impact, bloqué
                    mail à M. Aubrac : délai
                    fin
                """).answer("impact", "un poste").answer("bloqué", "oui");
        assertThat(fields(call.ends())).isEqualTo("délai=deux heures");
    }

    @Test
    void a_level_rises_and_never_falls_even_when_the_caller_changes_his_mind() {
        Played call = Played.of(NAMES + """
                niveau priorité : basse, haute, critique
                étape début
                    demander impact
                    si impact = tout le site : monter priorité à critique
                    monter priorité à haute
                    demander nom
                    mail à M. Aubrac : priorité
                    fin
                """).answer("impact", "tout le site").correct("impact", 1, "un poste");
        assertThat(fields(call.answer("nom", "Zoé").ends())).isEqualTo("priorité=critique");
    }

    @Test
    void a_level_compares_by_its_ranks() {
        String scenario = NAMES + """
                niveau priorité : basse, haute, critique
                étape début
                    demander impact
                    si impact = un service : monter priorité à haute
                    si priorité ≥ haute : demander nom
                    mail à M. Aubrac
                    fin
                """;
        Played.of(scenario).answer("impact", "un service").asks("nom");
        Played.of(scenario).answer("impact", "un poste").ends();
    }

    @Test
    void a_counter_counts_the_refusals_of_a_loop() {
        Played call = Played.of(NAMES + """
                compteur essais
                étape début
                    redemander personnes
                    compter essais
                    si personnes > 10 et essais < 3 → début
                    mail à M. Aubrac : essais
                    fin
                """)
                .answer("personnes", "12")
                .answer("personnes", "13")
                .answer("personnes", "14");
        assertThat(fields(call.ends())).isEqualTo("essais=3");
    }

    @Test
    void numbers_dates_and_texts_are_reckoned() {
        Played call = Played.at("2026-12-01T22:00", NAMES + """
                étape début
                    demander personnes, jour, nom
                    retenir total = (personnes + 1) × 12,5
                    retenir délai = jour − aujourd'hui
                    retenir retour = jour + 7 jours
                    retenir formule = « Pour {nom}, {total} euros. »
                    mail à M. Aubrac : total, délai, retour, formule
                    fin
                """)
                .answer("personnes", "3")
                .answer("jour", "2026-12-05")
                .answer("nom", "Zoé");
        assertThat(fields(call.ends()))
                .isEqualTo("total=50 délai=4\u00a0jours retour=samedi 12 décembre 2026 formule=Pour Zoé, 50 euros.");
    }

    @Test
    void a_division_by_nought_leaves_no_hole() {
        Played call = Played.of(NAMES + """
                étape début
                    demander personnes, nom
                    retenir part = 100 / personnes
                    mail à M. Aubrac : nom, part
                    fin
                """).answer("personnes", "0").answer("nom", "Zoé");
        assertThat(fields(call.ends())).isEqualTo("nom=Zoé");
    }

    @Test
    void a_condition_has_a_name() {
        String scenario = NAMES + """
                condition grave : personnes > 10 ou impact = tout le site
                condition grave et connu : grave et nom donné
                étape début
                    demander impact, personnes
                    si pas grave : demander nom
                    si grave et connu : urgent
                    mail à M. Aubrac
                    fin
                """;
        Played.of(scenario)
                .answer("impact", "un poste")
                .answer("personnes", "2")
                .asks("nom");
        Played.of(scenario)
                .answer("impact", "un poste")
                .answer("personnes", "11")
                .ends();
    }

    @Test
    void what_is_noted_stands_in_the_message_in_its_order() {
        Played call = Played.of(NAMES + """
                étape début
                    demander nom
                    noter « {nom} rappellera. »
                    noter « Rien ne presse. »
                    mail à M. Aubrac
                    fin
                """).answer("nom", "Zoé");
        assertThat(call.ends().message().body()).contains("Zoé rappellera.\nRien ne presse.\nNom");
    }

    private static final String INTERRUPTED = NAMES + """
            étape début
                demander nom, jour
                mail à M. Aubrac
                fin
            si l'appelant raccroche
                si nom pas donné : noter « Sans nom. »
                mail à Mme Joncour
            """;

    @Test
    void a_caller_who_hangs_up_has_his_message_when_the_scenario_wants_one() {
        Played call = Played.of(INTERRUPTED).answer("nom", "Zoé").hangUp();
        assertThat(call.ends().message().recipient().name()).isEqualTo("Mme Joncour");
        assertThat(call.message().body()).contains("Zoé").doesNotContain("Sans nom");
        assertThat(Played.of(INTERRUPTED).hangUp().ends().message().body()).contains("Sans nom.");
    }

    @Test
    void a_value_kept_only_when_the_caller_hangs_up_stands_in_its_message() {
        Played call = Played.of(NAMES + """
                étape début
                    demander nom
                    mail à M. Aubrac
                    fin
                si l'appelant raccroche
                    retenir suite = « à rappeler »
                    mail à Mme Joncour : suite
                """).hangUp();
        assertThat(fields(call.ends())).isEqualTo("suite=à rappeler");
    }

    @Test
    void a_call_that_goes_on_after_a_hang_up_forgets_it() {
        Played call = Played.of(INTERRUPTED).answer("nom", "Zoé").hangUp().correct("nom", 1, "Zoë");
        call.asks("jour").answer("jour", "2026-12-05");
        assertThat(call.ends().message().recipient().name()).isEqualTo("M. Aubrac");
    }
}
