package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    static Stream<Enum<?>> values() {
        return Stream.of(Channel.values(), DeliveryState.values(), DeliveryReason.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everything_has_its_words_in_both_languages(Enum<?> value) {
        assertThat(Words.of(value, Locale.FRENCH)).isNotBlank();
        assertThat(Words.of(value, Locale.ENGLISH)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("values")
    void french_is_read_whatever_the_language_of_the_server(Enum<?> value) {
        var server = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Words.of(value, Locale.FRANCE)).isEqualTo(Words.of(value, Locale.FRENCH));
        } finally {
            Locale.setDefault(server);
        }
    }
}
