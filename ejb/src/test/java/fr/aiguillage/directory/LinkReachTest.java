package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkReachTest {

    private static final String TEXT = """
            client A
            métier chauffage
            numéro 01 99 00 50 00

            horaires
                lundi à vendredi 8h00–12h00

            astreinte
                semaines paires : M. Ollier
                semaines impaires : Mme Vasseur

            table communes
                | commune | délai |
                | Bron    | demain |

            collaborateur M. Ollier
                directe 01 99 00 50 01
                mail ollier@example.org
                passer sur directe quand ouvert
                absent le mercredi

            collaboratrice Mme Vasseur
                mobile 06 39 98 50 02
            """;

    private static boolean allows(String from, String to) {
        String changed = TEXT.replace(from, to);
        assertThat(changed).isNotEqualTo(TEXT);
        return LinkReach.allows(TEXT, read(TEXT), changed, read(changed));
    }

    private static ClientSheet read(String text) {
        SourceText source = new SourceText("annuaire", text);
        Diagnostics diagnostics = new Diagnostics(source);
        ClientSheet sheet = DirectoryReader.read(source, diagnostics);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
        return sheet;
    }

    @Test
    void absences_hours_and_turns_are_the_clients_own() {
        assertThat(allows("    absent le mercredi\n", "    absent le jeudi\n    absent le 3 décembre 2026\n"))
                .isTrue();
        assertThat(allows("8h00–12h00", "9h00–12h00")).isTrue();
        assertThat(allows("    semaines paires", "    le 25 décembre 2026 : Mme Vasseur\n    semaines paires"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "client A, client B",
        "métier chauffage, métier plomberie",
        "numéro 01 99 00 50 00, numéro 01 99 00 50 01",
        "01 99 00 50 01, 01 99 00 66 66",
        "ollier@example.org, voleur@example.org",
        "06 39 98 50 02, 06 39 98 66 66",
        "passer sur directe quand ouvert, ne jamais passer",
        "| Bron    | demain |, | Bron    | jamais |",
        "astreinte, astreinte de nuit",
        "collaboratrice Mme Vasseur, collaboratrice Mme Voleur",
    })
    void everything_else_is_the_houses(String from, String to) {
        String changed = TEXT.replace(from, to)
                .replace(
                        "impaires : Mme Vasseur",
                        to.contains("Voleur") ? "impaires : Mme Voleur" : "impaires : Mme Vasseur");

        assertThat(LinkReach.allows(TEXT, read(TEXT), changed, read(changed))).isFalse();
    }

    @Test
    void nobody_is_added_and_nobody_is_taken_away() {
        assertThat(allows(
                        "collaboratrice Mme Vasseur",
                        "collaborateur M. Neuf\n    mobile 06 39 98 50 03\n\ncollaboratrice Mme Vasseur"))
                .isFalse();
        String without = TEXT.substring(0, TEXT.indexOf("collaboratrice")).replace("Mme Vasseur", "M. Ollier");
        assertThat(LinkReach.allows(TEXT, read(TEXT), without, read(without))).isFalse();
    }
}
