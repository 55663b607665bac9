package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two tongues of the language are one language. */
class KeywordsTest {

    private static final String FRENCH = """
            # langue: fr
            scénario Essai
            accueil « Bonjour, {prénom de la secrétaire}. » lundi à vendredi
            accueil « Bonsoir, {prénom de la secrétaire}. »
            ne jamais dire « Le prix. »
            question motif « Motif ? » : choix devis, panne
            question fragile « Fragile ? » : oui, non ou ne sait pas
                facultatif
            question âge « Âge ? » : nombre
                aide « En années. »
            question qui « Qui ? » : personne M. Aubrac, Mme Joncour
            parole attendre « Un instant. »
            information prix « Le devis est gratuit. »
            étape début
                demander motif, fragile, âge, qui
                consigne « Rester calme. »
                dire attendre
                selon motif
                    devis : dire prix
                    sinon : urgent
                si fragile = oui et (âge ≥ 70 ou pas ouvert) → grave
                sinon si âge commence par 1 : redemander âge
                sinon : dire « Bien. »
                → grave
            étape grave
                appeler astreinte sur mobile, puis M. Aubrac sur directe même absent, à défaut qui sur directe
                    annoncer « {motif} »
                    accepte : dire « {personne jointe} vous parle. »
                    personne : dire attendre
                si joint : mail à personne jointe
                mail urgent si urgent à qui, à défaut M. Aubrac : sauf âge
                sms urgent à M. Aubrac : motif, âge
                fin
            """;

    private static final String ENGLISH = """
            # language: en
            scenario Essai
            greeting "Bonjour, {secretary's first name}." Monday to Friday
            greeting "Bonsoir, {secretary's first name}."
            never say "Le prix."
            question motif "Motif ?" : choice devis, panne
            question fragile "Fragile ?" : yes, no or does not know
                optional
            question âge "Âge ?" : number
                help "En années."
            question qui "Qui ?" : person M. Aubrac, Mme Joncour
            speech attendre "Un instant."
            information prix "Le devis est gratuit."
            step début
                ask motif, fragile, âge, qui
                instruction "Rester calme."
                say attendre
                when motif
                    devis : say prix
                    otherwise : urgent
                if fragile = yes and (âge >= 70 or not open) -> grave
                otherwise if âge starts with 1 : ask again âge
                otherwise : say "Bien."
                -> grave
            step grave
                call on call on mobile, then M. Aubrac on direct even absent, failing that qui on direct
                    announce "{motif}"
                    accepted : say "{person reached} vous parle."
                    nobody : say attendre
                if reached : mail to person reached
                mail urgent if urgent to qui, failing that M. Aubrac : except âge
                sms urgent to M. Aubrac : motif, âge
                end
            """;

    @Test
    void the_same_scenario_in_french_and_in_english_makes_the_same_call() {
        assertThat(told(FRENCH, "oui")).isEqualTo(told(ENGLISH, "yes"));
    }

    @Test
    void a_sentence_about_a_fault_quotes_the_tongue_of_the_text() {
        Compilation compilation = Samples.compile("# language: en\nscenario Essai\nstep s\n    mail to\n");
        assertThat(compilation.diagnostics())
                .extracting(d -> d.arguments().get(0))
                .contains("to");
    }

    @ParameterizedTest
    @EnumSource(Keyword.class)
    void every_keyword_is_spelt_in_both_tongues(Keyword keyword) {
        for (Keywords keywords : List.of(Keywords.FRENCH, Keywords.ENGLISH)) {
            assertThat(keywords.spellings(keyword)).isNotEmpty().noneMatch(String::isBlank);
        }
    }

    private static List<String> told(String text, String yes) {
        Compilation compilation = Scenarios.compile(new SourceText("s", text), Samples.ESSAI);
        assertThat(compilation.diagnostics()).isEmpty();
        Facts facts = new Facts(Samples.TUESDAY, Samples.ESSAI, Set.of(), "", "Sonia");
        List<Move> moves = List.of(
                new Move.Answer("motif", "panne"),
                new Move.Answer("fragile", yes),
                new Move.Answer("âge", "71"),
                new Move.Answer("qui", "Mme Joncour"),
                new Move.Report("m-kerdraon", LineKind.MOBILE, Outcome.REFUSED),
                new Move.Report("m-aubrac", LineKind.DIRECT, Outcome.ACCEPTED));
        Session.Replay replay = Session.replay(compilation.program().orElseThrow(), facts, moves);
        assertThat(replay.fits(moves.size())).isTrue();
        Session session = replay.session();
        assertThat(session.ended()).isTrue();
        List<String> told = new ArrayList<>(List.of(session.greeting()));
        session.entries().forEach(entry -> told.add(said(entry)));
        session.messages()
                .forEach(m -> told.add(m.recipient().name() + m.channel() + m.urgent() + m.subject() + m.body()));
        return told;
    }

    private static String said(Entry entry) {
        if (entry instanceof Entry.Said said) {
            return said.words();
        }
        return entry instanceof Entry.Instructed instructed
                ? instructed.words()
                : entry.getClass().getSimpleName();
    }
}
