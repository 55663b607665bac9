package fr.aiguillage.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void high_signs_take_a_narrow_space_that_does_not_break() {
        assertThat(Typography.french("que se passe-t-il ?")).isEqualTo("que se passe-t-il\u202f?");
    }

    @Test
    void guillemets_and_colons_take_a_space_that_does_not_break() {
        assertThat(Typography.french("Dire : « bonjour »")).isEqualTo("Dire\u00a0: «\u00a0bonjour\u00a0»");
    }

    @Test
    void a_telephone_number_stays_on_its_line() {
        assertThat(Typography.french("06 39 98 90 25")).isEqualTo("06\u00a039\u00a098\u00a090\u00a025");
    }

    @Test
    void a_title_stays_with_its_name() {
        assertThat(Typography.french("M. Aubrac, Mme Joncour")).isEqualTo("M.\u00a0Aubrac, Mme\u00a0Joncour");
    }

    @Test
    void the_apostrophe_is_the_printers() {
        assertThat(Typography.french("l'eau")).isEqualTo("l’eau");
    }

    @Test
    void a_text_already_set_does_not_change() {
        String once = Typography.french("L'eau déborde-t-elle ? « Oui ; 06 39 98 90 25 »");
        assertThat(Typography.french(once)).isEqualTo(once);
    }

    @Test
    void an_hour_and_an_address_keep_their_colon() {
        assertThat(Typography.french("22:00:41 sur http://exemple")).isEqualTo("22:00:41 sur http://exemple");
    }

    @Test
    void quotes_in_a_sentence_to_fill_stay() {
        assertThat(Typography.with("l'appel à {0}", "Mme Joncour")).isEqualTo("l'appel à Mme Joncour");
    }
}
