package fr.aiguillage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_dossier_is_drawn_as_an_svg_file(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(Dossier.DIRECTORY), "client Essai\n");
        Files.writeString(folder.resolve(Dossier.SCENARIO), "scénario Essai\naccueil « Bonjour »\nétape a\n    fin\n");
        draw(folder);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<svg ")
                .endsWith("</svg>" + System.lineSeparator());
    }

    @Test
    void a_faulty_dossier_is_drawn_too_and_the_command_says_it_has_faults(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(Dossier.SCENARIO), "scénario Essai\nétape a\n    → nulle part\n");
        assertThat(draw(folder)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("<svg ").contains("nulle part");
    }

    @Test
    void whoever_is_called_twice_is_drawn_twice(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(Dossier.SCENARIO), """
                scénario Essai
                étape a
                    appeler Mme A sur mobile, puis M. B sur mobile, puis Mme A sur mobile, puis M. B sur mobile
                    fin
                """);
        draw(folder, "--mermaid");
        assertThat(out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ').split("puis M. B sur mobile", -1))
                .hasSize(3);
    }

    private int draw(Path folder, String... options) {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>(List.of("draw", folder.toString()));
        words.addAll(List.of(options));
        return ScenarioCommand.run(words, new BufferedReader(new StringReader("")), print);
    }
}
