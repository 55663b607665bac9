package fr.aiguillage.script.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What is found in a source and in the blocks that it uses, each thing once. */
final class Findings {

    static final int MOST = 500;

    /** Names compared in search of the nearest, for all the faults of a source; past it faults have no suggestion. */
    private static final int MOST_COMPARED = 500_000;

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private boolean errors;
    private int compared;

    void keep(Diagnostic diagnostic) {
        errors |= diagnostic.isError();
        if (found.size() < MOST) {
            found.add(diagnostic);
        }
    }

    String nearest(String name, Supplier<? extends Collection<String>> existing) {
        if (found.size() >= MOST || compared >= MOST_COMPARED) {
            return "";
        }
        Collection<String> names = existing.get();
        compared += names.size();
        return NearestName.of(name, names).orElse("");
    }

    boolean hasErrors() {
        return errors;
    }

    /** By file, that one first, and by place. */
    List<Diagnostic> sorted(String first) {
        Comparator<Diagnostic> byFile =
                Comparator.comparing(diagnostic -> diagnostic.file().equals(first) ? "" : diagnostic.file());
        return found.stream().sorted(byFile.thenComparing(Diagnostic::span)).toList();
    }
}
