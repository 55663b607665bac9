package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final LocalDateTime TUESDAY_NIGHT = LocalDateTime.of(2026, 12, 1, 22, 0);

    private static final String TEXT = """
            client Essai
            accusé de réception sous 15 minutes
            relancer astreinte, Mme Joncour, Boîte accueil

            astreinte
                lundi à mercredi : M. Gault
                jeudi à dimanche : M. Aubrac

            collaborateur M. Aubrac
                mobile 06 39 98 06 02
                mail aubr.06@example.org

            collaborateur M. Gault
                mobile 06 39 98 06 01

            collaboratrice Mme Joncour
                mobile 06 39 98 06 03
                mail joncour@example.org
                absente le mercredi

            boîte Boîte accueil
                mail accueil@example.org
            """;

    @Test
    void the_same_person_by_the_other_way_then_whoever_is_on_call_then_each_by_every_way() {
        assertThat(rungs(TUESDAY_NIGHT, Set.of()))
                .containsExactly(
                        "M. Aubrac SMS", "M. Gault SMS", "Mme Joncour MAIL, Mme Joncour SMS", "Boîte accueil MAIL");
    }

    @Test
    void whoever_is_absent_is_passed_over_and_nobody_is_told_twice() {
        assertThat(rungs(TUESDAY_NIGHT.plusDays(1), Set.of()))
                .containsExactly("M. Aubrac SMS", "M. Gault SMS", "Boîte accueil MAIL");
        assertThat(rungs(TUESDAY_NIGHT.plusDays(2), Set.of()))
                .containsExactly("M. Aubrac SMS", "Mme Joncour MAIL, Mme Joncour SMS", "Boîte accueil MAIL");
    }

    @Test
    void a_way_without_a_gateway_reaches_nobody() {
        assertThat(rungs(TUESDAY_NIGHT, Set.of(Channel.SMS))).containsExactly("Mme Joncour MAIL", "Boîte accueil MAIL");
    }

    private static List<String> rungs(LocalDateTime at, Set<Channel> unset) {
        SourceText text = new SourceText("annuaire.txt", TEXT);
        ClientSheet sheet = DirectoryReader.read(text, new Diagnostics(text));
        Message message = Message.of(
                new MessageDraft(
                        7,
                        "A-1",
                        "Sonia",
                        1,
                        3,
                        new Recipient("m-aubrac", "M. Aubrac", "aubr.06@example.org"),
                        List.of(),
                        List.of(),
                        Channel.MAIL,
                        true,
                        "x",
                        "x",
                        "x"),
                "s.benali",
                Samples.NOW);
        return Ladder.of(sheet, message, at, unset).stream()
                .map(rung -> rung.stream()
                        .map(way -> way.recipient().name() + " " + way.channel())
                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
