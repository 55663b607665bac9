package fr.aiguillage.script.translation;

import fr.aiguillage.script.analysis.Analysis;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.CallerNumberWords;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.KeywordTrace;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.ScenarioParser;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.TableFiles;
import java.util.List;

/** Translates the words of the language in a text; names, remarks, words to say and lines stay where they are. Never throws. */
public final class Translator {

    private final Keywords into;
    private final Reader reader;

    /** Reads a text of one kind and notes the words of the language in it. */
    private interface Reader {
        void read(SourceText text, KeywordTrace trace, Diagnostics diagnostics);
    }

    private Translator(Keywords into, Reader reader) {
        this.into = into;
        this.reader = reader;
    }

    /** A scenario, with what it is compiled with. */
    public static Outcome scenario(SourceText text, Library library, Directory directory, Keywords into) {
        return new Translator(into, (source, trace, diagnostics) -> {
                    ScenarioSyntax syntax = ScenarioParser.parse(source, trace, diagnostics);
                    Analysis.analyse(syntax, library, directory, diagnostics);
                    CallerNumberWords.note(source, syntax.keywords());
                })
                .translate(text);
    }

    /** A block, with what it is compiled with; whether any scenario uses it makes no difference. */
    public static Outcome block(SourceText text, Library library, Directory directory, Keywords into) {
        return new Translator(into, (source, trace, diagnostics) -> {
                    ScenarioSyntax syntax = ScenarioParser.parseBlock(source, trace, diagnostics);
                    if (syntax.block().isPresent()) {
                        Analysis.block(new Library.Block(source, syntax, List.of()), library, directory, diagnostics);
                        CallerNumberWords.note(source, syntax.keywords());
                    }
                })
                .translate(text);
    }

    /** A directory. */
    public static Outcome directory(SourceText text, Keywords into) {
        return new Translator(
                        into,
                        (source, trace, diagnostics) ->
                                DirectoryReader.read(source, TableFiles.NONE, trace, diagnostics))
                .translate(text);
    }

    private Outcome translate(SourceText text) {
        if (text.isTooLong()) {
            Diagnostics diagnostics = new Diagnostics(text);
            diagnostics.add(Code.SOURCE_TOO_LONG, text.start());
            return new Outcome.Faulty(diagnostics.sorted());
        }
        Diagnostics diagnostics = new Diagnostics(text);
        Wording written = wording(text, diagnostics);
        List<Diagnostic> unread = diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code().leavesUnread())
                .toList();
        if (!unread.isEmpty()) {
            return new Outcome.Faulty(unread);
        }
        SourceText translated = new SourceText(text.name(), written.in(into));
        Wording again = wording(translated, new Diagnostics(translated));
        return written.differs(again)
                .<Outcome>map(Outcome.ReadOtherwise::new)
                .orElseGet(() -> new Outcome.Translated(translated.text()));
    }

    private Wording wording(SourceText text, Diagnostics diagnostics) {
        KeywordTrace trace = new KeywordTrace();
        reader.read(text, trace, diagnostics);
        return new Wording(text, Keywords.in(text), trace.uses());
    }
}
