package fr.aiguillage.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.web.call.DraftView.Part;
import org.junit.jupiter.api.Test;

class DraftDrawingTest {

    @Test
    void a_text_that_is_new_is_fresh() {
        assertThat(DraftDrawing.parts("", "Fuite.")).contains(new Part("Fuite.", true));
    }

    @Test
    void what_was_added_at_the_end_is_fresh() {
        assertThat(DraftDrawing.parts("Fuite. ", "Fuite. Adresse."))
                .containsExactly(new Part("Fuite. ", false), new Part("Adresse.", true), new Part("", false));
    }

    @Test
    void a_word_that_changed_is_fresh_as_a_whole() {
        assertThat(DraftDrawing.parts("12 rue du Lavoir", "12 rue du Levant"))
                .containsExactly(new Part("12 rue du ", false), new Part("Levant", true), new Part("", false));
    }

    @Test
    void a_text_that_did_not_change_has_nothing_fresh() {
        assertThat(DraftDrawing.parts("Fuite.", "Fuite."))
                .filteredOn(Part::fresh)
                .allMatch(part -> part.text().isEmpty());
    }
}
