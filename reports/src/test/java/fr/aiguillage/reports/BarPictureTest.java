package fr.aiguillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarPictureTest {
    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "4,1", "5,2", "8,2", "9,5", "20,5", "21,10", "3340,1000", "8001,5000"})
    void the_scale_has_round_numbers_and_at_most_four_lines(long highest, long step) {
        assertThat(BarPicture.step(highest)).isEqualTo(step);
    }
}
