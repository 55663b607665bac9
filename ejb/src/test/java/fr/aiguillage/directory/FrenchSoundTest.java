package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchSoundTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lefevre lefebvre lefaivre",
                "gauthier gaultier gautier gotier",
                "dupont dupond dupon",
                "mohamed mohammed moamed",
                "schmitt chmit",
                "rousseau rouso roussot",
                "renault renaud reno",
                "philippe filip",
                "thierry tieri",
                "quemener kemener",
                "perrin perin pairin",
                "aubert haubert",
                "georges jorj",
                "chretien cretien"
            })
    void names_that_sound_alike_have_one_key(String names) {
        assertThat(Arrays.stream(names.split(" ")).map(FrenchSound::of).distinct())
                .hasSize(1);
    }

    @Test
    void names_that_sound_otherwise_do_not() {
        assertThat(Arrays.stream("martin morel moulin marin bernard perrin perron laurent lorand".split(" "))
                        .map(FrenchSound::of)
                        .distinct())
                .hasSize(9 - 1);
        assertThat(FrenchSound.of("laurent")).isEqualTo(FrenchSound.of("lorand"));
    }
}
