package fr.aiguillage.script.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.util.List;
import java.util.Locale;

/** Directories with a rota and five people. */
public final class Rotas {

    private Rotas() {}

    /** The text of a directory whose rota has these lines. */
    public static String text(String lines) {
        return """
                client Essai

                astreinte
                %s

                collaborateur M. Ollier
                    mobile 06 39 98 99 01
                collaboratrice Mme Vasseur
                    mobile 06 39 98 99 02
                collaborateur M. Aubrac
                    mobile 06 39 98 99 03
                collaboratrice Mme Joncour
                    mobile 06 39 98 99 04
                collaborateur M. Kerdraon
                    mobile 06 39 98 99 05
                """.formatted(lines.indent(4).stripTrailing());
    }

    /** What that text says; it must have no fault. */
    public static Directory read(String text) {
        SourceText source = new SourceText("annuaire.txt", text);
        Diagnostics diagnostics = new Diagnostics(source);
        Directory directory = DirectoryReader.read(source, diagnostics).directory();
        assertThat(diagnostics.sorted()).isEmpty();
        return directory;
    }

    /** The directory whose rota has these lines. */
    public static Directory of(String lines) {
        return read(text(lines));
    }

    /** What is wrong with a rota of these lines. */
    static List<String> faults(String lines) {
        SourceText source = new SourceText("annuaire.txt", text(lines));
        Diagnostics diagnostics = new Diagnostics(source);
        DirectoryReader.read(source, diagnostics);
        return diagnostics.sorted().stream().map(Rotas::told).toList();
    }

    private static String told(Diagnostic fault) {
        return fault.code().id() + " " + fault.says(Locale.FRENCH).replace('\u00A0', ' ');
    }
}
