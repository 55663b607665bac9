package fr.aiguillage.script.diagnostic;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gathers the diagnostics of one source; all of them, in the order of the text. Not for use by several threads. */
public final class Diagnostics {

    /** A text with more faults than this is not a scenario; the first ones say enough. */
    public static final int MOST = 500;

    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();

    /** An empty collection for that source. */
    public Diagnostics(SourceText source) {
        this.source = source;
    }

    /** Adds a fault. */
    public void add(Code code, Span span, String... arguments) {
        keep(code, span, "", List.of(arguments));
    }

    /** Adds a fault about a name, with the nearest of the names that exist. */
    public void addUnknown(Code code, Span span, String name, Collection<String> existing) {
        keep(code, span, NearestName.of(name, existing).orElse(""), List.of(name));
    }

    private void keep(Code code, Span span, String suggestion, List<String> arguments) {
        Diagnostic diagnostic = new Diagnostic(code, source.name(), span, arguments, suggestion);
        if (found.size() < MOST && !found.contains(diagnostic)) {
            found.add(diagnostic);
        }
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Everything found so far, sorted by place. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted(Comparator.comparing(Diagnostic::span)).toList();
    }
}
