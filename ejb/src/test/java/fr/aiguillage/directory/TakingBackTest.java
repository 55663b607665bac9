package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TakingBackTest {

    private static final String BEFORE = "client A\n\ncollaborateur X\n    rôle un\n\ncollaborateur Y\n    rôle deux\n";

    @Test
    void the_last_change_gives_the_text_before_it() {
        assertThat(TakingBack.of(BEFORE, BEFORE + "# fin\n", BEFORE + "# fin\n"))
                .contains(BEFORE);
    }

    @Test
    void a_change_elsewhere_since_is_kept() {
        String after = BEFORE.replace("    rôle un\n", "    rôle un\n    absent le mercredi\n");
        String now = after.replace("rôle deux", "rôle directrice");

        assertThat(TakingBack.of(BEFORE, after, now)).contains(BEFORE.replace("rôle deux", "rôle directrice"));
    }

    @Test
    void a_line_changed_again_since_is_not_taken_back() {
        String after = BEFORE.replace("rôle un", "rôle directeur");
        String now = after.replace("rôle directeur", "rôle président");

        assertThat(TakingBack.of(BEFORE, after, now)).isEmpty();
    }

    @Test
    void of_two_people_added_one_after_the_other_the_first_alone_goes_again() {
        String after = BEFORE + "\ncollaborateur Z\n    rôle trois\n";
        String now = after + "\ncollaborateur W\n    rôle quatre\n";

        assertThat(TakingBack.of(BEFORE, after, now)).contains(BEFORE + "\ncollaborateur W\n    rôle quatre\n");
    }

    @Test
    void a_text_within_a_passage_taken_away_is_not_lost() {
        String after = BEFORE + "\ncollaborateur Z\n    rôle trois\n    mail z@example.org\n";
        String now = after.replace("    mail z", "    absent le lundi\n    mail z");

        assertThat(TakingBack.of(BEFORE, after, now)).isEmpty();
    }

    /** Lines of two changes at different places: what one takes back, the other never loses. */
    @Property(tries = 300)
    void what_was_written_since_is_never_lost(
            @ForAll @Size(min = 1, max = 12) List<@CharRange(from = 'a', to = 'd') @StringLength(1) String> lines,
            @ForAll int place,
            @ForAll int later) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(Math.floorMod(place, lines.size() + 1), "changed");
        List<String> present = new ArrayList<>(changed);
        present.add(Math.floorMod(later, changed.size() + 1), "since");

        TakingBack.of(String.join("\n", lines), String.join("\n", changed), String.join("\n", present))
                .ifPresent(back -> {
                    List<String> expected = new ArrayList<>(present);
                    expected.remove("changed");
                    assertThat(List.of(back.split("\n", -1))).containsExactlyElementsOf(expected);
                });
    }
}
