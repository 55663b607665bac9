package fr.aiguillage.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.exchange.TableRow.Change;
import fr.aiguillage.directory.photo.PhotoRefused;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_reason_to_refuse_a_photo_has_its_sentence(String language) {
        ResourceBundle words = ResourceBundle.getBundle("fr.aiguillage.web.messages", Locale.forLanguageTag(language));
        assertThat(PhotoRefused.Reason.values())
                .allSatisfy(reason -> assertThat(words.getString("directory_photo.refused_" + reason))
                        .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void what_becomes_of_a_row_is_said_in_the_counts_and_in_the_sentence(String language) {
        ResourceBundle words = ResourceBundle.getBundle("fr.aiguillage.web.messages", Locale.forLanguageTag(language));
        assertThat(Stream.of(Change.values())
                        .flatMap(change -> Stream.of(
                                "count_" + change,
                                "outcome_" + change,
                                "counted_" + change + "_one",
                                "counted_" + change + "_many")))
                .allSatisfy(key ->
                        assertThat(words.getString("directory_tables." + key)).isNotBlank());
    }
}
