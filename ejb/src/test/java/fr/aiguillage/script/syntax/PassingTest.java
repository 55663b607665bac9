package fr.aiguillage.script.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What a sheet says of the calls that may be passed. */
class PassingTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-11-24T10:00");

    private Diagnostics diagnostics;

    private Person person(String lines) {
        return person(lines, "");
    }

    private Person person(String lines, String hours) {
        SourceText text =
                new SourceText("annuaire.txt", "client Essai\ncollaborateur M. Aubrac\n" + lines.indent(4) + hours);
        diagnostics = new Diagnostics(text);
        return DirectoryReader.read(text, diagnostics).directory().people().get(0);
    }

    @Test
    void without_a_word_on_it_any_call_may_be_passed() {
        assertThat(person("rôle gérant").passing().allows(LineKind.MOBILE, TUESDAY))
                .isTrue();
    }

    @Test
    void lines_that_are_not_named_may_not_be_used() {
        Person person = person("passer sur directe mardi 8h00–12h00\npasser sur directe jeudi\npasser sur domicile");
        assertThat(person.passing().allows(LineKind.DIRECT, TUESDAY)).isTrue();
        assertThat(person.passing().allows(LineKind.DIRECT, TUESDAY.plusHours(2)))
                .isFalse();
        assertThat(person.passing().allows(LineKind.DIRECT, TUESDAY.plusDays(2).plusHours(8)))
                .isTrue();
        assertThat(person.passing().allows(LineKind.HOME, TUESDAY.plusHours(12)))
                .isTrue();
        assertThat(person.passing().allows(LineKind.MOBILE, TUESDAY)).isFalse();
        assertThat(person.instructions()).startsWith("passer sur directe mardi 8h00–12h00");
    }

    @Test
    void the_hours_of_the_client_may_say_when() {
        String hours = """
                horaires
                    lundi à vendredi 9h00–12h00
                horaires atelier
                    mardi 14h00–18h00
                """;
        Person person = person("passer sur directe quand ouvert\npasser sur mobile quand fermé atelier", hours);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(person.passing().allows(LineKind.DIRECT, TUESDAY)).isTrue();
        assertThat(person.passing().allows(LineKind.DIRECT, TUESDAY.plusHours(5)))
                .isFalse();
        assertThat(person.passing().allows(LineKind.MOBILE, TUESDAY)).isTrue();
        assertThat(person.passing().allows(LineKind.MOBILE, TUESDAY.plusHours(5)))
                .isFalse();
    }

    @Test
    void hours_that_the_client_has_not_are_a_fault() {
        person("passer sur directe quand ouvert\npasser sur mobile quand ouvert atelier");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNKNOWN_HOURS, Code.UNKNOWN_HOURS);
    }

    @Test
    void questions_may_come_before_a_call_that_may_be_passed_on_any_line() {
        Person person = person("avant de passer demander nom, motif de l'appel");
        assertThat(person.passing().after()).containsExactly("nom", "motif de l'appel");
        assertThat(person.passing().allows(LineKind.HOME, TUESDAY)).isTrue();
        assertThat(person.instructions()).isEqualTo("avant de passer demander nom, motif de l'appel");
    }

    @Test
    void never_is_never() {
        Person person = person("ne jamais passer");
        for (LineKind line : LineKind.values()) {
            assertThat(person.passing().allows(line, TUESDAY)).isFalse();
        }
    }

    @Test
    void a_line_or_a_moment_that_does_not_exist_is_a_fault() {
        person("passer sur directe quand il peut\npasser sur minitel\nne jamais passer le lundi");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNREADABLE_MOMENT, Code.UNKNOWN_LINE_KIND, Code.LEFTOVER_WORDS);
    }
}
