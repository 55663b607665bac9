package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

    private static final String HOUSE = """
            client A

            collaborateur M. Roche
                rôle technicien chauffage
                traite fuite, chaudière
                service Dépannage
                responsable M. Aubrac
                remplaçant Mme Joncour

            collaboratrice Mme Belhomme
                rôle technicienne chauffage
                traite chaudière

            collaborateur M. Lagarrigue
                rôle devis

            collaboratrice Mme Joncour
                rôle planning

            collaborateur M. Brun
                service Dépannage

            collaborateur M. Aubrac
                rôle chef
            """;

    private static List<String> successors(String id) {
        SourceText text = new SourceText("annuaire", HOUSE);
        Directory directory = DirectoryReader.read(text, new Diagnostics(text)).directory();
        return Successors.of(directory, directory.person(id).orElseThrow()).stream()
                .map(Person::name)
                .toList();
    }

    @Test
    void whoever_stands_in_comes_first_then_who_does_the_same_then_the_department_then_the_manager() {
        assertThat(successors("m-roche")).containsExactly("Mme Joncour", "Mme Belhomme", "M. Brun", "M. Aubrac");
    }

    @Test
    void nobody_is_proposed_who_has_nothing_to_do_with_it() {
        assertThat(successors("m-lagarrigue")).isEmpty();
    }
}
