package fr.aiguillage.flowchart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is made of a drawing is a scenario in which only what the drawing could not say is missing. */
class FirstSourceTest {

    private static final String DRAWN = """
            flowchart TD
                a[Accueil] --> b{"Fuite, ou devis ?"}
                b -->|fuite| c[Couper « l'eau »]
                b -->|devis| d[Devis]
                b --> d
                c --> b
                d --> c2[Devis]
            """;

    private static Compilation compiled(String source) {
        Directory directory = new Directory("Essai", List.of(), List.of(), List.of());
        return Scenarios.compile(new SourceText("scenario.txt", source), directory);
    }

    @Test
    void boxes_become_steps_and_divisions_become_questions() {
        assertThat(FirstSource.of(DrawingReader.read(DRAWN).orElseThrow(), "Essai", Locale.FRENCH))
                .isEqualTo("""
                        # language: fr
                        # À compléter~: le nom du client et sa phrase d'accueil
                        scénario Essai

                        question Fuite ou devis « Fuite, ou devis ? » : choix fuite, devis, réponse

                        étape Accueil
                            # À compléter~: dire, demander, appeler ou écrire, au lieu de cette consigne
                            consigne « Accueil »
                            → Fuite ou devis

                        étape Fuite ou devis
                            # À compléter~: les réponses, que le dessin ne nomme pas
                            demander Fuite ou devis
                            selon Fuite ou devis
                                fuite → Couper l'eau
                                devis → Devis
                                réponse → Devis

                        étape Couper l'eau
                            # À compléter~: dire, demander, appeler ou écrire, au lieu de cette consigne
                            consigne « Couper ' l'eau ' »
                            → Fuite ou devis

                        étape Devis
                            # À compléter~: dire, demander, appeler ou écrire, au lieu de cette consigne
                            consigne « Devis »
                            → Devis 2

                        étape Devis 2
                            # À compléter~: dire, demander, appeler ou écrire, au lieu de cette consigne
                            consigne « Devis »
                            # À compléter~: qui reçoit le message
                            fin
                        """.replace('~', '\u00a0'));
    }

    @Test
    void only_what_the_drawing_cannot_say_is_a_fault_in_either_language() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String source = FirstSource.of(
                    DrawingReader.read(DRAWN.replace("c --> b", "c --> d")).orElseThrow(), "Essai", locale);
            assertThat(compiled(source).diagnostics())
                    .as(source)
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.ENDING_WITHOUT_MESSAGE);
        }
    }
}
