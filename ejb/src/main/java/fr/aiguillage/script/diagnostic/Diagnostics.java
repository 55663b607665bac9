package fr.aiguillage.script.diagnostic;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gathers the diagnostics of one source; all of them, in the order of the text. Not for use by several threads. */
public final class Diagnostics {

    /** A text with more faults than this is not a scenario; the first ones say enough. */
    public static final int MOST = 500;

    /** A fault quotes no more than this of the text. */
    static final int LONGEST_QUOTE = 120;

    /** Names compared in search of the nearest, for all the faults of a source; past it faults have no suggestion. */
    private static final int MOST_COMPARED = 500_000;

    private final SourceText source;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private boolean errors;
    private int compared;

    /** An empty collection for that source. */
    public Diagnostics(SourceText source) {
        this.source = source;
    }

    /** Adds a fault. */
    public void add(Code code, Span span, String... arguments) {
        keep(code, span, "", Stream.of(arguments).map(Diagnostics::shortened).toList());
    }

    /** Adds a fault about a name, with the nearest of the names that exist. */
    public void addUnknown(Code code, Span span, String name, Collection<String> existing) {
        addUnknown(code, span, name, () -> existing);
    }

    /** The same, when it costs something to list the names that exist. */
    public void addUnknown(Code code, Span span, String name, Supplier<? extends Collection<String>> existing) {
        String nearest = "";
        if (found.size() < MOST && compared < MOST_COMPARED) {
            Collection<String> names = existing.get();
            compared += names.size();
            nearest = NearestName.of(name, names).orElse("");
        }
        keep(code, span, nearest, List.of(shortened(name)));
    }

    private void keep(Code code, Span span, String suggestion, List<String> arguments) {
        errors |= code.severity() == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(new Diagnostic(code, source.name(), span, arguments, suggestion));
        }
    }

    private static String shortened(String quoted) {
        return quoted.length() <= LONGEST_QUOTE ? quoted : quoted.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return errors;
    }

    /** Everything found so far, sorted by place. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted(Comparator.comparing(Diagnostic::span)).toList();
    }
}
