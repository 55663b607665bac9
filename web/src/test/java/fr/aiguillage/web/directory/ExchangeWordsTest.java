package fr.aiguillage.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.exchange.Column;
import fr.aiguillage.directory.exchange.FaultKind;
import fr.aiguillage.directory.exchange.FileKind;
import fr.aiguillage.directory.exchange.RowOutcome;
import fr.aiguillage.directory.exchange.UnreadableFile;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_fault_of_a_file_has_its_sentence_and_its_remedy(String language) {
        ResourceBundle words = ResourceBundle.getBundle("fr.aiguillage.web.messages", Locale.forLanguageTag(language));
        assertThat(Stream.of(
                                keys(FaultKind.values(), "fault_", "repair_"),
                                keys(UnreadableFile.Reason.values(), "unreadable_", "remedy_"),
                                keys(RowOutcome.values(), "outcome_", "counted_"),
                                keys(Column.values(), "column_"),
                                keys(FileKind.values(), "kind_"))
                        .flatMap(all -> all))
                .allSatisfy(key -> assertThat(words.getString(key)).isNotBlank());
    }

    private static Stream<String> keys(Enum<?>[] values, String... starts) {
        return Stream.of(starts)
                .flatMap(start -> Stream.of(values).map(value -> "directory_exchange." + start + value.name()));
    }
}
