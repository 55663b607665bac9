package fr.aiguillage.script;

import fr.aiguillage.script.analysis.Analysis;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.ScenarioParser;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The compiler: from the text of a scenario to a program, or to everything that is wrong with it. */
public final class Scenarios {

    private Scenarios() {}

    /** What the language of scenarios is, for whoever writes them: in English when the reader wants it, in French otherwise. */
    public static String reference(Locale reader) {
        String language = "en".equals(reader.getLanguage()) ? "en" : "fr";
        try (InputStream text = Scenarios.class.getResourceAsStream("reference/reference." + language + ".md")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Compiles a scenario that uses no block; see {@link #compile(SourceText, Library, Directory)}. */
    public static Compilation compile(SourceText source, Directory directory) {
        return compile(source, Library.EMPTY, directory);
    }

    /**
     * Compiles a scenario for a client. Never throws for what the text says, however it is damaged.
     *
     * @param source the scenario's text
     * @param library the blocks that it may use; their faults count when it does
     * @param directory the people and hours that the text may name
     */
    public static Compilation compile(SourceText source, Library library, Directory directory) {
        Diagnostics diagnostics = new Diagnostics(source);
        if (source.isTooLong()) {
            diagnostics.add(Code.SOURCE_TOO_LONG, source.start());
            SourceText nothing = new SourceText(source.name(), "");
            ScenarioSyntax empty = ScenarioParser.parse(nothing, new Diagnostics(nothing));
            return new Compilation(Optional.empty(), empty, diagnostics.sorted(), List.of());
        }
        ScenarioSyntax syntax = ScenarioParser.parse(source, diagnostics);
        Analysis.Result analysed = Analysis.analyse(syntax, library, directory, diagnostics);
        return new Compilation(analysed.program(), syntax, diagnostics.sorted(), analysed.places());
    }

    /**
     * What keeps a block from being used by any scenario, at its places in the block, found without one. What depends on what
     * the block is given, or on the client's people and hours, is found where a scenario uses it. Never throws.
     */
    public static List<Diagnostic> faults(Library.Block block, Library library) {
        return BlockAlone.faults(block, library);
    }
}
