package fr.aiguillage.script.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Absence;
import fr.aiguillage.script.facts.DateSpan;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 2026-12-14, du 3 au 14 décembre 2026",
        "2026-12-01, 2027-01-01, du 1er décembre 2026 au 1er janvier 2027",
        "2026-08-31, 2026-09-04, du 31 août au 4 septembre 2026",
        "2026-12-03, 2026-12-03, le 3 décembre 2026",
        "2026-12-14, 2026-12-03, du 14 au 3 décembre 2026"
    })
    void days_are_written_as_people_write_them(LocalDate first, LocalDate last, String words) {
        SourceText french = new SourceText("", "client Essai");
        assertThat(DayWords.absence(french, first, last, "", false)).isEqualTo(words);
        assertThat(DayWords.absence(french, first, last, "congés", true))
                .isEqualTo(words + " : congés, à ne pas montrer");
    }

    @ParameterizedTest
    @CsvSource({
        "'', absent, 2026-12-03, 2026-12-14",
        "'', absent, 2026-12-20, 2027-01-05",
        "'# language: en\n', away, 2026-12-01, 2026-12-14",
        "'# language: en\n', away, 2026-11-20, 2027-01-05"
    })
    void they_are_read_again_as_the_same_days(String header, String word, LocalDate first, LocalDate last) {
        SourceText text = new SourceText("", header + "client Essai\n");
        String absence = DayWords.absence(text, first, last, "x", false);
        String collaborator = header.isEmpty() ? "collaborateur" : "collaborator";
        SourceText sheet = new SourceText("", text.text() + collaborator + " X\n    " + word + " " + absence + "\n");
        assertThat(DirectoryReader.read(sheet, new Diagnostics(sheet))
                        .directory()
                        .people()
                        .get(0)
                        .absence(LocalDateTime.of(last, java.time.LocalTime.NOON)))
                .map(Absence::when)
                .contains(new DateSpan(first, last));
    }
}
