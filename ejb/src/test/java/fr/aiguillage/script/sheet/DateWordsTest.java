package fr.aiguillage.script.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Absence;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Keyword;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DateWordsTest {

    private static final String FRENCH = "client A\n\ncollaborateur B\n    rôle chef\n";
    private static final String ENGLISH = "# language: en\nclient A\n\ncollaborator B\n    role head\n";

    @Property(tries = 200)
    void an_absence_written_so_is_read_as_the_days_it_was_written_for(
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(max = 60) int days,
            @ForAll boolean english,
            @ForAll boolean hidden) {
        SourceText directory = new SourceText("annuaire", english ? ENGLISH : FRENCH);
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(start);
        LocalDate until = from.plusDays(days);
        String line = DateWords.of(directory).absence(from, until, "séminaire", hidden);

        String text = SheetEdits.change(
                        directory,
                        "b",
                        "B",
                        SheetEdits.person(directory, "b").orElseThrow().and(Keyword.ABSENT, line))
                .edited()
                .orElseThrow();

        SourceText changed = new SourceText("annuaire", text);
        Absence absence = DirectoryReader.read(changed, new Diagnostics(changed))
                .directory()
                .people()
                .get(0)
                .absences()
                .get(0);
        assertThat(absence.reason()).isEqualTo("séminaire");
        assertThat(absence.isHidden()).isEqualTo(hidden);
        assertThat(absence.when().holds(from.minusDays(1).atTime(23, 59))).isFalse();
        assertThat(absence.when().holds(from.atStartOfDay())).isTrue();
        assertThat(absence.when().holds(until.atTime(23, 59))).isTrue();
        assertThat(absence.when().holds(until.plusDays(1).atStartOfDay())).isFalse();
    }
}
