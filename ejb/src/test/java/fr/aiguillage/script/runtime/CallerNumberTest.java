package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The number from which a call comes, and hours that are called like an answer. */
class CallerNumberTest {

    private static final String CLIENT = """
            client Essai
            horaires Lyon
                lundi à vendredi 8h00–12h00
            horaires Bron
                samedi 8h00–12h00
            table abonnés
                | numéro         | abonné  |
                | 06 39 98 90 10 | M. Brun |
                | 01*            | un fixe |
            boîte Accueil
                mail accueil@example.org
            """;

    private static final String SCENARIO = """
            scénario Essai
            question abonné « Abonné » : table abonnés selon numéro de l'appelant
            question agence « Quelle agence ? » : choix Lyon, Bron
            étape début
                demander abonné, agence
                si numéro de l'appelant pas donné : dire « Masqué. »
                sinon si numéro de l’appelant commence par +44 : dire « Angleterre. »
                si abonné donné : dire « {abonné}, {numéro de l'appelant}. »
                si ouvert agence : dire « Ouvert. »
                mail à Accueil
                fin
            """;

    private static List<String> said(String at, String caller, String agency) {
        SourceText text = new SourceText("annuaire.txt", CLIENT);
        Diagnostics diagnostics = new Diagnostics(text);
        Directory directory = DirectoryReader.read(text, diagnostics).directory();
        assertThat(diagnostics.sorted()).isEmpty();
        var compilation = Scenarios.compile(new SourceText("scenario.txt", SCENARIO), directory);
        assertThat(compilation.program()).as("%s", compilation.diagnostics()).isPresent();
        Facts facts = new Facts(LocalDateTime.parse(at), directory, Set.of(), caller, "");
        Session session = Session.begin(compilation.program().get(), facts)
                .apply(new Move.Answer("agence", agency))
                .orElseThrow();
        return session.entries().stream()
                .filter(Entry.Said.class::isInstance)
                .map(entry -> ((Entry.Said) entry).words())
                .toList();
    }

    @Test
    void a_caller_is_known_by_his_number_however_it_is_written() {
        assertThat(said("2026-11-24T20:00", "+33639989010", "Lyon")).containsExactly("M. Brun, 06 39 98 90 10.");
        assertThat(said("2026-11-24T20:00", "0199009099", "Lyon")).containsExactly("un fixe, 01 99 00 90 99.");
    }

    @Test
    void a_number_withheld_or_from_abroad_is_told_apart() {
        assertThat(said("2026-11-24T20:00", "", "Lyon")).containsExactly("Masqué.");
        assertThat(said("2026-11-24T20:00", "+447700900123", "Lyon")).containsExactly("Angleterre.");
    }

    @Test
    void hours_that_are_called_like_an_answer_are_its_own() {
        assertThat(said("2026-11-24T10:00", "", "Lyon")).contains("Ouvert.");
        assertThat(said("2026-11-24T10:00", "", "Bron")).doesNotContain("Ouvert.");
        assertThat(said("2026-11-28T10:00", "", "Bron")).contains("Ouvert.");
    }
}
