package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import org.junit.jupiter.api.Test;

/** Answers that nobody foresaw, and answers that are asked for again. */
class UnforeseenTest {

    private static final String OPEN = """
            scénario Essai
            question motif « Motif ? » : choix panne, devis, autre…
            question signes « Que voyez-vous ? » : plusieurs choix bruit, odeur, autre...
            étape début
                demander motif, signes
                selon motif
                    panne  : urgent
                    devis  : dire « Le devis est gratuit. »
                    autre… : dire « Je transmets. »
                si signes contient autre : noter « Un signe inhabituel. »
                si motif = autre : mail à Mme Joncour
                sinon : mail à M. Aubrac
                fin
            """;

    private static final String AGAIN = """
            scénario Essai
            question mobile « Un mobile ? » : téléphone
            étape début
                demander mobile
                tant que pas mobile commence par 06, 07, au plus 2 fois
                    dire « Il faut un mobile. »
                    redemander mobile
                si mobile commence par 06, 07 : mail à M. Aubrac
                sinon : mail à Boîte accueil
                fin
            """;

    @Test
    void an_answer_not_foreseen_is_kept_in_the_callers_words_and_takes_the_open_branch() {
        Played call = Played.of(OPEN).answer("motif", "une fuite au toit").answer("signes", "bruit, de la mousse");
        assertThat(call.ends().said()).containsExactly("Je transmets.");
        assertThat(call.message().recipient().name()).isEqualTo("Mme Joncour");
        assertThat(call.message().body())
                .contains("Motif\u00a0: une fuite au toit")
                .contains("Signes\u00a0: bruit et de la mousse")
                .contains("Un signe inhabituel.");
    }

    @Test
    void the_open_answer_may_be_given_by_its_own_name_and_foreseen_ones_stay_themselves() {
        Played other = Played.of(OPEN).answer("motif", "autre").answer("signes", "odeur");
        assertThat(other.said()).containsExactly("Je transmets.");
        Played foreseen = Played.of(OPEN).answer("motif", "Devis").answer("signes", "odeur");
        assertThat(foreseen.said()).containsExactly("Le devis est gratuit.");
        assertThat(foreseen.message().recipient().name()).isEqualTo("M. Aubrac");
    }

    @Test
    void a_call_restored_holds_the_words() {
        Session call = Played.of(OPEN).answer("motif", "une fuite, au toit").session();
        Session restored =
                Session.restore(call.program(), call.facts(), call.save()).orElseThrow();
        assertThat(restored.entries()).isEqualTo(call.entries());
    }

    @Test
    void an_answer_is_asked_for_again_until_it_fits() {
        Played call = Played.of(AGAIN).answer("mobile", "01 99 00 99 01").asks("mobile", 2);
        call.answer("mobile", "06 39 98 90 01").ends();
        assertThat(call.said()).hasSize(1);
        assertThat(call.message().recipient().name()).isEqualTo("M. Aubrac");
    }

    @Test
    void it_is_asked_for_so_often_and_no_more() {
        Played call = Played.of(AGAIN);
        for (int i = 0; i < 3; i++) {
            call.answer("mobile", "01 99 00 99 01");
        }
        assertThat(call.ends().said()).hasSize(2);
        assertThat(call.message().recipient().name()).isEqualTo("Boîte accueil");
    }

    @Test
    void a_correction_walks_the_rounds_anew() {
        Played call = Played.of(AGAIN).answer("mobile", "01 99 00 99 01").answer("mobile", "06 39 98 90 01");
        call.correct("mobile", 1, "06 39 98 90 02").ends();
        assertThat(call.said()).isEmpty();
    }

    @Test
    void a_loop_without_a_bound_is_refused() {
        assertThat(Samples.compile(AGAIN.replace(", au plus 2 fois", "")).diagnostics())
                .extracting(d -> d.code().id())
                .containsExactly("S002");
    }
}
