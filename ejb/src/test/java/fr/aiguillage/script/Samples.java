package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** A client called Essai, and scenarios written for it; the dossiers that the product brings along. */
public final class Samples {

    /** Essai: M. Aubrac on every line, M. Kerdraon and Mme Belhomme on call, Mme Joncour without a mobile. */
    public static final Directory ESSAI = directory("annuaire.txt");

    /** Seul: one person, no hours, no rota. */
    public static final Directory SEUL = directory("annuaire-seul.txt");

    /** The blocks of Essai: one that asks for a name and a number, one that passes the call to somebody. */
    public static final Library LIBRARY = Library.of(List.of(
            new SourceText("coordonnees.txt", resource("blocs/coordonnees.txt")),
            new SourceText("passer.txt", resource("blocs/passer.txt"))));

    /** The folders of the dossiers that the product brings along. */
    public static final List<String> DOSSIERS = List.of(
            "01-medecin-generaliste",
            "02-restaurant",
            "03-agence-immobiliere",
            "04-garage-carrosserie",
            "05-etablissement-scolaire",
            "06-plombier-chauffagiste",
            "07-cabinet-dentaire",
            "08-veterinaire",
            "09-syndic-gerance",
            "10-pompes-funebres",
            "11-infogerance-support",
            "12-avocats-dommage-corporel");

    /** A Tuesday morning of an even week, at opening hours. */
    public static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-11-24T10:00");

    private Samples() {}

    /** A text of the test resources of this package. */
    public static String resource(String name) {
        return absolute("/fr/aiguillage/script/" + name);
    }

    /** A text of the resources. */
    public static String absolute(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directory directory(String name) {
        SourceText text = new SourceText(name, resource(name));
        Diagnostics diagnostics = new Diagnostics(text);
        ClientSheet sheet = DirectoryReader.read(text, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return sheet.directory();
    }

    /** What becomes of a scenario written for Essai. */
    public static Compilation compile(String text) {
        return Scenarios.compile(new SourceText("scenario.txt", text), ESSAI);
    }

    /** The program of a scenario in which there must be no error. */
    public static Program program(String text) {
        Compilation compilation = compile(text);
        assertThat(compilation.program()).as("%s", compilation.diagnostics()).isPresent();
        return compilation.program().orElseThrow();
    }

    /** A call for Essai on that Tuesday morning, some people being absent. */
    public static Session call(String text, String... absent) {
        return call(text, TUESDAY, absent);
    }

    /** A call for Essai at that time. */
    public static Session call(String text, LocalDateTime at, String... absent) {
        return Session.begin(program(text), new Facts(at, ESSAI, Set.of(absent), "", "Sonia"));
    }
}
