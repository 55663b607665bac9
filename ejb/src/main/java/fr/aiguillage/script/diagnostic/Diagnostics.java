package fr.aiguillage.script.diagnostic;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers the diagnostics of a source and of the blocks that it uses; all of them, in the order of the text. Not for use
 * by several threads.
 */
public final class Diagnostics {

    /** A text with more faults than this is not a scenario; the first ones say enough. */
    public static final int MOST = Findings.MOST;

    /** A fault quotes no more than this of the text. */
    static final int LONGEST_QUOTE = 120;

    /** A remedy names no more words than these. */
    private static final int MOST_LISTED = 16;

    private final SourceText source;
    private final Findings findings;
    private final Use use;

    /** Where a block is used that these are the diagnostics of: the outermost use, in the scenario; null span for none. */
    private record Use(Diagnostics where, Span span) {}

    /** An empty collection for that source. */
    public Diagnostics(SourceText source) {
        this(source, new Findings(), null);
    }

    private Diagnostics(SourceText source, Findings findings, Use use) {
        this.source = source;
        this.findings = findings;
        this.use = use;
    }

    /**
     * Those of a block that is used at a place here. Its own faults are told at its own places; what blames the client of
     * the scenario, which the block cannot know, is told at the place of the use.
     */
    public Diagnostics usedAt(SourceText block, Span place) {
        return new Diagnostics(block, findings, use == null ? new Use(this, place) : use);
    }

    /** Those of a block as it is by itself, whoever uses it: what blames a client is not told. */
    public Diagnostics alone(SourceText block) {
        return new Diagnostics(block, findings, new Use(this, null));
    }

    /** What they are about. */
    public SourceText source() {
        return source;
    }

    /** Whether they are about a block. */
    public boolean isBlock() {
        return use != null;
    }

    /** Adds a fault. */
    public void add(Code code, Span span, String... arguments) {
        keep(code, span, "", Stream.of(arguments).map(Diagnostics::shortened).toList());
    }

    /** Adds a fault at the outermost place from which a block comes to be used; here, when this is no block. */
    public void addAtUse(Code code, Span span, String... arguments) {
        if (use == null || use.span() == null) {
            add(code, span, arguments);
        } else {
            use.where().add(code, use.span(), arguments);
        }
    }

    /** Adds what was found before. */
    public void addAll(Collection<Diagnostic> before) {
        before.forEach(findings::keep);
    }

    /** Adds a fault about a name, with the nearest of the names that exist. */
    public void addUnknown(Code code, Span span, String name, Collection<String> existing) {
        addUnknown(code, span, name, () -> existing);
    }

    /** The same, when it costs something to list the names that exist. */
    public void addUnknown(Code code, Span span, String name, Supplier<? extends Collection<String>> existing) {
        List<String> arguments = new ArrayList<>(List.of(shortened(name)));
        if (code.listsWhatMayStand()) {
            arguments.add(listed(existing.get()));
        }
        keep(code, span, findings.nearest(name, existing), arguments);
    }

    private void keep(Code code, Span span, String suggestion, List<String> arguments) {
        if (use == null || !code.judgesDirectory()) {
            findings.keep(new Diagnostic(code, source.name(), span, arguments, suggestion));
        } else if (use.span() != null) {
            findings.keep(new Diagnostic(code, use.where().source.name(), use.span(), arguments, suggestion));
        }
    }

    private static String listed(Collection<String> existing) {
        String first = existing.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return existing.size() > MOST_LISTED ? first + "…" : first;
    }

    private static String shortened(String quoted) {
        return quoted.length() <= LONGEST_QUOTE ? quoted : quoted.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return findings.hasErrors();
    }

    /** Everything found so far, sorted by place: those of this source, then those of each block. */
    public List<Diagnostic> sorted() {
        return findings.sorted(source.name());
    }
}
