package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Formatter;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.translation.Outcome;
import fr.aiguillage.script.translation.Translator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A text says the same in the other tongue, and translated back it has its author's words. */
class TranslatorTest {

    private static final Directory NOBODY = new Directory("Essai", List.of(), List.of(), List.of());
    private static final Pattern FRENCH_WORDS = Pattern.compile(
            "(?m)^ *(?:demander|étape|appeler|dire|selon|sinon|si|fin|mail à|parole|collaboratrice|absente|rôle) ");

    static Stream<Arguments> sources() {
        return Stream.concat(
                Samples.DOSSIERS.stream()
                        .map(d -> Arguments.of(d, file(d, "annuaire.txt"), file(d, "scenario.txt"), Library.EMPTY)),
                ReferenceTest.examples());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void a_translated_scenario_makes_the_same_program(String name, String annuaire, String scenario, Library library) {
        Directory directory = sheet(annuaire).directory();
        Keywords other = other(scenario);
        String translated = text(Translator.scenario(source(scenario), library, directory, other));
        Compilation before = Scenarios.compile(source(scenario), library, directory);
        Compilation after = Scenarios.compile(source(translated), library, directory);
        assertThat(after.diagnostics()).hasSameSizeAs(before.diagnostics());
        assertThat(after.program().map(FormatterTest::meaning))
                .isPresent()
                .isEqualTo(before.program().map(FormatterTest::meaning));
        assertThat(Keywords.in(source(translated)).locale()).isEqualTo(other.locale());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void a_french_text_translated_and_translated_back_is_the_same_text(
            String name, String annuaire, String scenario, Library library) {
        if (other(scenario) == Keywords.FRENCH) {
            return;
        }
        Directory directory = sheet(annuaire).directory();
        String english = text(Translator.scenario(source(scenario), library, directory, Keywords.ENGLISH));
        assertThat(FRENCH_WORDS.matcher(english).find()).isFalse();
        assertThat(laid(text(Translator.scenario(source(laid(english)), library, directory, Keywords.FRENCH))))
                .isEqualTo(laid(scenario));
        if (other(annuaire) == Keywords.FRENCH) {
            return;
        }
        String sheet = text(Translator.directory(source(annuaire), Keywords.ENGLISH));
        assertThat(FRENCH_WORDS.matcher(sheet).find()).isFalse();
        assertThat(Formatter.directory(source(text(Translator.directory(source(sheet), Keywords.FRENCH)))))
                .isEqualTo(Formatter.directory(source(annuaire)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void a_translated_directory_knows_the_same_people_at_the_same_hours(
            String name, String annuaire, String scenario, Library library) {
        String translated = text(Translator.directory(source(annuaire), other(annuaire)));
        ClientSheet before = sheet(annuaire);
        ClientSheet after = sheet(translated);
        assertThat(told(after)).isEqualTo(told(before));
        assertThat(Scenarios.compile(source(scenario), library, after.directory())
                        .program()
                        .map(FormatterTest::meaning))
                .isEqualTo(Scenarios.compile(source(scenario), library, before.directory())
                        .program()
                        .map(FormatterTest::meaning));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void a_block_in_the_other_tongue_serves_the_same_scenario(
            String name, String annuaire, String scenario, Library library) {
        Directory directory = sheet(annuaire).directory();
        List<SourceText> translated = library.blocks().stream()
                .map(block -> source(text(Translator.block(
                        block.source(), library, directory, other(block.source().text())))))
                .toList();
        assertThat(Scenarios.compile(source(scenario), Library.of(translated), directory)
                        .program()
                        .map(FormatterTest::meaning))
                .isEqualTo(Scenarios.compile(source(scenario), library, directory)
                        .program()
                        .map(FormatterTest::meaning));
    }

    @Test
    void names_remarks_and_words_to_say_are_kept() {
        String french = """
                # le matin
                scénario Essai
                accueil « Bonjour, {prénom de la secrétaire}. »

                question date et heure « Quand, à Or ou demain ? » : date et heure
                question si « Le gaz est-il coupé ? » : oui ou non # urgent
                question à qui « À qui ? » : choix oui, non, fin

                étape et demain
                    demander date et heure, si, à qui
                    si si = non et à qui = fin : dire « fin ou {si} »
                    si numéro de l'appelant commence par 06 : noter « {numéro de l’appelant} »
                    si du 1er novembre au 31 mars ou lundi à vendredi 8h00–12h00 → et demain
                    fin
                """;
        assertThat(text(Translator.scenario(source(french), Library.EMPTY, NOBODY, Keywords.ENGLISH)))
                .isEqualTo("""
                        # langue: en
                        # le matin
                        scenario Essai
                        greeting « Bonjour, {secretary's first name}. »

                        question date et heure « Quand, à Or ou demain ? » : date and time
                        question si « Le gaz est-il coupé ? » : yes or no # urgent
                        question à qui « À qui ? » : choice oui, non, fin

                        step et demain
                            ask date et heure, si, à qui
                            if si = no and à qui = fin : say « fin ou {si} »
                            if caller's number starts with 06 : note « {caller's number} »
                            if from the 1st November to the 31 March or Monday to Friday 8h00–12h00 → et demain
                            end
                        """);
    }

    @Test
    void a_header_is_changed_and_not_repeated() {
        assertThat(text(Translator.directory(source("# langue: fr\nclient Essai\n"), Keywords.ENGLISH)))
                .isEqualTo("# language: en\nclient Essai\n");
        assertThat(text(Translator.directory(source("# language: en\nclient Essai\n"), Keywords.FRENCH)))
                .isEqualTo("# langue: fr\nclient Essai\n");
        assertThat(text(Translator.directory(source("# langue: en\nclient Essai\n"), Keywords.FRENCH)))
                .isEqualTo("client Essai\n");
    }

    @Test
    void a_text_with_an_error_is_not_translated() {
        Outcome outcome = Translator.scenario(
                source("scénario Essai\nétape début\n    demander nom\n    fin\n"),
                Library.EMPTY,
                NOBODY,
                Keywords.ENGLISH);
        assertThat(((Outcome.Faulty) outcome).faults())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNKNOWN_QUESTION);
    }

    @Test
    void a_name_that_would_be_a_word_of_the_other_tongue_is_refused_with_its_line() {
        String french =
                "client Essai\n\nhoraires :\n    lundi 8h00–12h00\n\ncollaborateur X\n    consigne on\n    rôle box\n";
        assertThat(Translator.directory(source(french), Keywords.ENGLISH)).isInstanceOf(Outcome.Translated.class);
        String taken =
                "scénario Essai\nquestion again « Encore ? » : oui ou non\nétape début\n    demander again\n    fin\n";
        assertThat(Translator.scenario(source(taken), Library.EMPTY, NOBODY, Keywords.ENGLISH))
                .isEqualTo(new Outcome.ReadOtherwise(4));
    }

    @ParameterizedTest
    @EnumSource(Keyword.class)
    void each_french_spelling_has_an_english_one_of_its_own(Keyword keyword) {
        List<String> french = Keywords.FRENCH.spellings(keyword);
        List<String> english = Keywords.ENGLISH.spellings(keyword);
        assertThat(english).hasSizeGreaterThanOrEqualTo(french.size()).doesNotHaveDuplicates();
        assertThat(french).doesNotHaveDuplicates();
        for (String spelling : french) {
            String translated = Keywords.FRENCH.counterpart(keyword, spelling, Keywords.ENGLISH);
            assertThat(Keywords.ENGLISH.counterpart(keyword, translated, Keywords.FRENCH))
                    .isEqualTo(spelling);
        }
    }

    /** What a sheet says, but for how calls are passed: that is shown in the words of the directory. */
    private static List<Object> told(ClientSheet sheet) {
        Directory directory = sheet.directory();
        return List.of(
                sheet.trade(),
                sheet.numbers(),
                sheet.knowledge(),
                directory.client(),
                directory.hours(),
                directory.rotas(),
                directory.tables(),
                directory.people().stream().map(TranslatorTest::told).toList());
    }

    private static List<Object> told(Person person) {
        return List.of(
                person.id(),
                person.name(),
                person.role(),
                person.lines(),
                person.mail(),
                person.skills(),
                person.replacement(),
                person.passing(),
                person.absences());
    }

    private static String text(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Translated.class);
        return ((Outcome.Translated) outcome).text();
    }

    private static Keywords other(String text) {
        return Keywords.in(source(text)) == Keywords.FRENCH ? Keywords.ENGLISH : Keywords.FRENCH;
    }

    private static String laid(String scenario) {
        return Formatter.scenario(source(scenario));
    }

    private static SourceText source(String text) {
        return new SourceText("texte", text);
    }

    private static ClientSheet sheet(String annuaire) {
        return DirectoryReader.read(source(annuaire), new Diagnostics(source(annuaire)));
    }

    private static String file(String dossier, String name) {
        return Samples.absolute("/dossiers/" + dossier + "/" + name);
    }
}
