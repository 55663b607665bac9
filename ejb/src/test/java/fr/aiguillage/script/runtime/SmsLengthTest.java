package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsLengthTest {

    @Test
    void the_signs_of_a_printer_give_way_to_those_of_every_telephone() {
        String plain = SmsLength.plain("Nom\u00A0: «\u00A0Sœur d’Ainay\u00A0»… 12\u202F000\u00A0€ – fin");
        assertThat(plain).isEqualTo("Nom : \"Soeur d'Ainay\"... 12 000 € - fin");
        assertThat(SmsLength.of(plain).room()).isEqualTo(160);
    }

    @Test
    void a_text_fits_in_three_parts_and_no_more() {
        assertThat(SmsLength.fits("a".repeat(459))).isTrue();
        assertThat(SmsLength.fits("a".repeat(460))).isFalse();
        assertThat(SmsLength.fits("ê".repeat(201))).isTrue();
        assertThat(SmsLength.fits("ê".repeat(202))).isFalse();
    }

    @Test
    void a_short_text_is_one_sms_of_160() {
        assertThat(SmsLength.of("Fuite d'eau à régler")).isEqualTo(new SmsLength(1, 20, 160));
    }

    @Test
    void a_longer_one_goes_in_parts_of_153() {
        assertThat(SmsLength.of("a".repeat(161))).isEqualTo(new SmsLength(2, 161, 306));
    }

    @Test
    void a_sign_outside_the_gsm_alphabet_leaves_room_for_70() {
        assertThat(SmsLength.of("eau maîtrisée")).isEqualTo(new SmsLength(1, 13, 70));
    }

    @Test
    void the_euro_counts_twice() {
        assertThat(SmsLength.of("12 €")).isEqualTo(new SmsLength(1, 5, 160));
    }
}
