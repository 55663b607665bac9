package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SmsTextTest {

    @Test
    void each_sign_has_the_octet_that_the_networks_gave_it() {
        assertThat(SmsText.of("@$ Éà\n!aZ").octets(0))
                .containsExactly(0x00, 0x02, 0x20, 0x1F, 0x7F, 0x0A, 0x21, 0x61, 0x5A);
        assertThat(SmsText.of("ΞÆ§").octets(0)).containsExactly(0x1A, 0x1C, 0x5F);
        assertThat(SmsText.of("[€|").octets(0)).containsExactly(0x1B, 0x3C, 0x1B, 0x65, 0x1B, 0x40);
    }

    @Test
    void a_sign_of_the_second_table_is_not_cut_in_two() {
        SmsText sms = SmsText.of("a".repeat(152) + "€" + "b".repeat(20));
        assertThat(sms.parts()).containsExactly("a".repeat(152), "€" + "b".repeat(20));
        assertThat(SmsLength.of(String.join("", sms.parts()))).isEqualTo(new SmsLength(2, 174, 306));
    }

    @Test
    void what_is_counted_is_what_is_sent_even_when_a_sign_moves_to_the_next_part() {
        String text = ("a".repeat(152) + "€").repeat(2) + "a".repeat(151);
        assertThat(SmsText.of(text).parts()).hasSize(4);
        assertThat(SmsLength.of(text).parts()).isEqualTo(4);
        assertThat(SmsLength.fits(text)).isFalse();
    }

    @Test
    void a_sign_outside_the_basic_plane_is_not_cut_in_two() {
        SmsText sms = SmsText.of("ê".repeat(66) + "\uD83D\uDD25" + "ê".repeat(10));
        assertThat(sms.gsm()).isFalse();
        assertThat(sms.parts().get(0)).isEqualTo("ê".repeat(66));
        assertThat(new String(sms.octets(1), StandardCharsets.UTF_16BE)).isEqualTo("\uD83D\uDD25" + "ê".repeat(10));
    }

    @Test
    void no_part_is_longer_than_a_telephone_takes() {
        SmsText gsm = SmsText.of("Fuite d'eau {3e} ".repeat(40));
        SmsText ucs = SmsText.of("eau maîtrisée ".repeat(40));
        for (int part = 0; part < gsm.parts().size(); part++) {
            assertThat(gsm.octets(part)).hasSizeBetween(1, 153);
        }
        for (int part = 0; part < ucs.parts().size(); part++) {
            assertThat(ucs.octets(part)).hasSizeBetween(1, 134);
        }
        assertThat(String.join("", gsm.parts())).isEqualTo("Fuite d'eau {3e} ".repeat(40));
    }

    @Test
    void a_text_of_nothing_is_one_sms() {
        assertThat(SmsText.of("").parts()).containsExactly("");
        assertThat(SmsText.of("").octets(0)).isEmpty();
    }
}
