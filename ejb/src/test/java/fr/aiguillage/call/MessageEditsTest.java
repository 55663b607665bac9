package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Channel;
import fr.aiguillage.script.runtime.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What she typed stays with the message that she typed it into. */
class MessageEditsTest {

    private static final Dossier PLUMBER =
            DossierReader.read("06-plombier-chauffagiste", DossierFiles.bundled("06-plombier-chauffagiste"));

    private static final Message TO_AUBRAC = to("M. Aubrac");
    private static final Message TO_JONCOUR = to("Mme Joncour");
    private static final Message TO_KERDRAON = to("M. Kerdraon");

    @Test
    void what_was_typed_into_a_message_of_the_script_goes_to_whoever_the_script_writes_to_instead() {
        MessageEdit typed = typed(new MessageEdits(List.of(TO_AUBRAC), List.of(TO_JONCOUR)), 0);

        assertThat(new MessageEdits(List.of(TO_KERDRAON), List.of(TO_JONCOUR)).onto(List.of(typed)))
                .containsOnlyKeys(0);
    }

    @Test
    void what_was_typed_for_somebody_who_is_told_no_more_does_not_fall_on_whoever_else_is_told() {
        MessageEdit typed = typed(new MessageEdits(List.of(TO_AUBRAC, TO_KERDRAON), List.of()), 0);

        assertThat(new MessageEdits(List.of(TO_KERDRAON), List.of()).onto(List.of(typed)))
                .isEmpty();
        assertThat(new MessageEdits(List.of(TO_AUBRAC, TO_KERDRAON), List.of()).onto(List.of(typed)))
                .containsOnlyKeys(0);
    }

    @Test
    void what_was_typed_into_a_message_of_the_script_never_falls_on_one_that_she_added() {
        MessageEdit typed = typed(new MessageEdits(List.of(TO_AUBRAC), List.of(TO_JONCOUR)), 0);

        assertThat(new MessageEdits(List.of(), List.of(TO_JONCOUR)).onto(List.of(typed)))
                .isEmpty();
    }

    @Test
    void what_was_typed_into_a_message_that_she_added_never_falls_on_one_of_the_script() {
        MessageEdit typed = typed(new MessageEdits(List.of(), List.of(TO_JONCOUR)), 0);

        assertThat(new MessageEdits(List.of(TO_AUBRAC), List.of()).onto(List.of(typed)))
                .isEmpty();
        assertThat(new MessageEdits(List.of(TO_JONCOUR), List.of(TO_JONCOUR)).onto(List.of(typed)))
                .containsOnlyKeys(1);
    }

    private static MessageEdit typed(MessageEdits written, int rank) {
        return written.typed(7, rank, "Code 12A. Appel du 1er décembre.").orElseThrow();
    }

    private static Message to(String name) {
        Person person = PLUMBER.sheet().directory().people().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Message(
                person,
                List.of(),
                List.of(),
                Channel.MAIL.addressOf(person),
                Channel.MAIL,
                false,
                "",
                List.of(),
                "Appel du 1er décembre.");
    }
}
