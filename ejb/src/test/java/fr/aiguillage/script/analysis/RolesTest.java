package fr.aiguillage.script.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A man and a woman may have one role under two words. */
class RolesTest {

    @ParameterizedTest
    @CsvSource({
        "technicien, technicienne",
        "directrice, directeur",
        "chauffeur livreur, chauffeuse livreuse",
        "gérante, gérant",
        "conseillère, conseiller",
        "responsable, responsable",
        "chargée d'accueil, chargé d'accueil"
    })
    void the_two_words_of_one_role_are_one(String sheet, String scenario) {
        assertThat(called(sheet, scenario).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"technicien, technicien gaz", "portier, portail", "plombier, plomberie", "cadre, cadrage"})
    void other_words_are_another_role(String sheet, String scenario) {
        assertThat(called(sheet, scenario).diagnostics())
                .extracting(fault -> fault.code().name())
                .contains("UNKNOWN_ROLE");
    }

    private static Compilation called(String sheet, String scenario) {
        SourceText text = new SourceText("annuaire.txt", """
                client Essai
                collaboratrice Mme Gillot
                    rôle %s
                    mobile 06 39 98 80 03
                    mail gillot@example.org
                """.formatted(sheet));
        Directory directory = DirectoryReader.read(text, new Diagnostics(text)).directory();
        return Scenarios.compile(new SourceText("scenario.txt", """
                scénario Essai
                question qui « Qui ? » : personne de rôle %1$s
                étape début
                    demander qui
                    appeler chaque %1$s sur mobile
                    mail à qui
                    fin
                """.formatted(scenario)), directory);
    }
}
