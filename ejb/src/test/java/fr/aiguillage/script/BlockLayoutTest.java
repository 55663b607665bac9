package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Formatter;
import fr.aiguillage.script.syntax.ScenarioParser;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A block is printed in the one layout, and reads the same again. */
class BlockLayoutTest {

    @Test
    void a_block_is_printed_in_the_one_layout() {
        String written =
                "bloc  passer l'appel\nreçoit  qui:personne\nissues passé ,message\nétape début\n  faire  x avec a=b ,c\n    passé ->d\n";
        String printed = Formatter.scenario(new SourceText("b", written));
        assertThat(printed).isEqualTo("""
                bloc passer l'appel
                reçoit qui:personne
                issues passé, message
                étape début
                    faire x avec a = b, c
                        passé → d
                """);
        assertThat(Formatter.scenario(new SourceText("b", printed))).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordonnees", "passer", "rappeler", "identifier"})
    void a_block_printed_and_read_again_is_the_same_block(String name) {
        String written = Samples.resource("blocs/" + name + ".txt");
        String printed = Formatter.scenario(new SourceText("b", written));
        assertThat(Formatter.scenario(new SourceText("b", printed))).isEqualTo(printed);
        assertThat(read(printed)).isEqualTo(read(written));
        String spread = written.lines()
                .map(line -> line.contains("«") || line.contains("#") ? line : line.replaceAll("(?<=\\S) ", "   "))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(spread).isNotEqualTo(written);
        assertThat(Formatter.scenario(new SourceText("b", spread))).isEqualTo(printed);
    }

    private static String read(String block) {
        SourceText text = new SourceText("b", block);
        Diagnostics diagnostics = new Diagnostics(text);
        String syntax = ScenarioParser.parseBlock(text, diagnostics).toString();
        assertThat(diagnostics.sorted()).isEmpty();
        return syntax.replaceAll("Span\\[[^\\]]*\\]|(?:line|column|length|textColumn)=\\d+|@[0-9a-f]+", "");
    }
}
