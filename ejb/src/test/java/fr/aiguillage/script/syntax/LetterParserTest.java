package fr.aiguillage.script.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may stand under a message, and what may not. */
class LetterParserTest {

    private static List<Code> faults(String message) {
        String text = "scénario Essai\nétape début\n" + message.indent(4) + "    fin\n";
        SourceText source = new SourceText("scenario.txt", text);
        Diagnostics diagnostics = new Diagnostics(source);
        ScenarioParser.parse(source, diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::code).toList();
    }

    @Test
    void a_second_subject_is_a_fault() {
        assertThat(faults("mail à M. X\n    objet « Un »\n    objet « Deux »")).containsExactly(Code.REPEATED_LINE);
    }

    @Test
    void an_sms_has_neither_a_subject_nor_copies() {
        assertThat(faults("sms à M. X\n    objet « Un »\n    copie à M. Y"))
                .containsExactly(Code.MISPLACED_LINE, Code.MISPLACED_LINE);
    }

    @Test
    void an_sms_that_may_become_a_mail_has_a_subject() {
        assertThat(faults("sms à M. X, à défaut mail\n    objet « Un »")).isEmpty();
    }

    @Test
    void an_instruction_under_a_message_is_misplaced_and_any_other_word_unknown() {
        assertThat(faults("mail à M. X\n    dire « Bien. »")).containsExactly(Code.MISPLACED_LINE);
        assertThat(faults("mail à M. X\n    objets « Un »")).containsExactly(Code.UNKNOWN_LINE);
    }

    @Test
    void what_is_hidden_and_from_whom_must_both_be_said() {
        assertThat(faults("mail à M. X\n    caché à M. X")).containsExactly(Code.MISSING_PART);
        assertThat(faults("mail à M. X\n    caché à : nom")).containsExactly(Code.MISSING_PART);
    }

    @Test
    void a_line_under_a_message_has_nothing_under_it() {
        assertThat(faults("mail à M. X\n    texte « Un »\n        texte « Deux »"))
                .containsExactly(Code.MISPLACED_LINE);
    }
}
