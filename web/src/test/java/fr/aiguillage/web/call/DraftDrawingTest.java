package fr.aiguillage.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.DraftView.Part;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void an_urgent_sms_is_counted_as_it_leaves_with_what_stands_below_it() {
        List<Message> messages = urgentSms();

        assertThat(drawn(messages, "").count()).contains("143 caract");
        assertThat(drawn(messages, "\nLu ?").count()).contains("148 caract");
    }

    private static DraftView drawn(List<Message> messages, String tail) {
        return new DraftDrawing(new ConsoleWords(Locale.FRENCH), Map.of(), Map.of(), () -> tail)
                .draw(messages)
                .get(0);
    }

    /** Case 06 at night, when nobody on call answers. */
    private static List<Message> urgentSms() {
        Dossier dossier =
                DossierReader.read("06-plombier-chauffagiste", DossierFiles.bundled("06-plombier-chauffagiste"));
        Facts facts =
                Facts.at(LocalDateTime.of(2026, 12, 1, 22, 0), dossier.sheet().directory());
        Session session = Session.begin(dossier.program().orElseThrow(), facts);
        for (String[] answer : new String[][] {
            {"problème", "fuite d'eau"}, {"eau maîtrisée", "non"}, {"adresse", "3 allée des Charmes"}, {"nom", "Roux"}
        }) {
            session = session.apply(new Move.Answer(answer[0], answer[1])).orElseThrow();
        }
        session = session.apply(new Move.Answer("téléphone", "06 39 98 40 17")).orElseThrow();
        while (session.prompt() instanceof Prompt.Dial dial) {
            session = session.apply(new Move.Report(dial.person().id(), dial.line(), Outcome.NO_ANSWER))
                    .orElseThrow();
        }
        return session.messages();
    }

    @Test
    void a_text_that_did_not_change_has_nothing_fresh() {
        assertThat(DraftDrawing.parts("Fuite.", "Fuite."))
                .filteredOn(Part::fresh)
                .allMatch(part -> part.text().isEmpty());
    }
}
