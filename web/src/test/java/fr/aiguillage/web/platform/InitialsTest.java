package fr.aiguillage.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Mme Garcin, G",
        "M. Jean-Pierre de La Tour, JT",
        "Dr Zoé Aubry-Testé, ZT",
        "Plomberie Rocher (prestataire), PR",
        "écoles, É",
        "M., M",
        "24/7, ''"
    })
    void a_name_without_its_civility_becomes_one_letter_or_two(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
