package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.message.Retouch.Clash;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RetouchTest {

    private static final String WRITTEN = "Problème : fuite d'eau\nAdresse : 12 rue du Lavoir\nNom : M. Pinchon";

    @Test
    void what_she_added_stays_when_an_earlier_answer_changes() {
        String hers = WRITTEN.replace("Lavoir", "Lavoir, code 12A");
        String now = WRITTEN.replace("fuite d'eau", "chauffage en panne");

        assertThat(Retouch.of(WRITTEN, hers).onto(now).text())
                .isEqualTo("Problème : chauffage en panne\nAdresse : 12 rue du Lavoir, code 12A\nNom : M. Pinchon");
    }

    @Test
    void what_she_added_behind_an_answer_stays_behind_its_correction() {
        String hers = WRITTEN.replace("Lavoir", "Lavoir, code 12A");
        String now = WRITTEN.replace("12 rue du Lavoir", "5 avenue Foch");

        assertThat(Retouch.of(WRITTEN, hers).onto(now).text()).contains("Adresse : 5 avenue Foch, code 12A\n");
    }

    @Test
    void a_line_that_the_script_adds_comes_behind_what_she_added_at_the_end() {
        var merged = Retouch.of(WRITTEN, WRITTEN + ", très inquiet").onto(WRITTEN + "\nTéléphone : 06 39 98 90 25");

        assertThat(merged.text()).endsWith("Nom : M. Pinchon, très inquiet\nTéléphone : 06 39 98 90 25");
        assertThat(merged.clashes()).isEmpty();
    }

    @Test
    void a_passage_that_both_changed_is_hers_and_what_the_script_would_write_is_told() {
        String hers = WRITTEN.replace("rue du", "rue de la");
        String now = WRITTEN.replace("12 rue du Lavoir", "5 avenue Foch");

        var merged = Retouch.of(WRITTEN, hers).onto(now);

        assertThat(merged.text()).contains("Adresse : 12 rue de la Lavoir\n");
        assertThat(merged.clashes()).containsExactly(new Clash("12 rue de la Lavoir", "5 avenue Foch"));
    }

    @Test
    void what_she_took_away_stays_away() {
        String hers = WRITTEN.replace("\nNom : M. Pinchon", "");

        assertThat(Retouch.of(WRITTEN, hers).onto("Urgent\n" + WRITTEN).text()).isEqualTo("Urgent\n" + hers);
    }

    @Test
    void the_measure_counts_the_words_that_differ() {
        assertThat(Retouch.of(WRITTEN, WRITTEN).words()).isZero();
        assertThat(Retouch.of(WRITTEN, WRITTEN.replace("fuite", "grosse fuite")).words())
                .isEqualTo(1);
        assertThat(Retouch.of(WRITTEN, WRITTEN.replace("M. Pinchon", "Mme Thérèse Pinchot"))
                        .words())
                .isEqualTo(3);
        assertThat(Retouch.of(WRITTEN, WRITTEN + ".").words()).isEqualTo(1);
    }

    @Property(tries = 500)
    void where_only_one_of_them_changed_something_the_text_is_theirs(
            @ForAll @Text String written, @ForAll @Text String changed) {
        assertThat(Retouch.of(written, changed).onto(written).text()).isEqualTo(changed);
        assertThat(Retouch.of(written, written).onto(changed).text()).isEqualTo(changed);
        assertThat(Retouch.of(written, changed).onto(changed).text()).isEqualTo(changed);
    }

    @Property(tries = 500)
    void no_word_of_hers_is_lost(
            @ForAll @Text String written,
            @ForAll @Text String now,
            @ForAll @CharRange(from = 'x', to = 'z') char sign) {
        String hers = written + " " + sign;

        assertThat(Retouch.of(written, hers).onto(now).text()).contains(String.valueOf(sign));
    }

    @Chars({'a', 'b', ' ', '\n', ',', '1'})
    @StringLength(max = 14)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Text {}
}
