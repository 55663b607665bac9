package fr.aiguillage.directory;

import fr.aiguillage.script.diagnostic.Diagnostic;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A change of a directory that may not be made. Nothing was changed. */
@ApplicationException(rollback = true)
public class DirectoryRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it may not be made; pages have a sentence for each. */
    public enum Reason {
        /** There is no such client, version or batch. */
        UNKNOWN,
        /** Somebody else has changed the directory meanwhile. */
        STALE,
        /** The text cannot be read without an error; the faults say where. */
        FAULTS,
        /** A called number rings for another client: the number, and that client's name. */
        NUMBER_TAKEN,
        /** The scenario that answers the client's calls could not go on; the faults say where in it. */
        BREAKS_SCENARIO,
        /** What is to be taken back was changed again since: the names of the clients where it was. */
        COVERED
    }

    private final Reason reason;
    private final transient List<String> words;
    private final transient List<Diagnostic> faults;

    DirectoryRefused(Reason reason, String... words) {
        this(reason, List.of(words), List.of());
    }

    DirectoryRefused(Reason reason, List<String> words, List<Diagnostic> faults) {
        super(reason + " " + words);
        this.reason = reason;
        this.words = List.copyOf(words);
        this.faults = List.copyOf(faults);
    }

    /** Why it may not be made. */
    public Reason reason() {
        return reason;
    }

    /** The words that the reason's sentence needs, in the order in which it is described. */
    public List<String> words() {
        return words;
    }

    /** What is wrong, each with its place and its remedy; empty for reasons that need none. */
    public List<Diagnostic> faults() {
        return faults;
    }
}
