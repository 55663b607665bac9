package fr.aiguillage.directory.exchange;

import java.util.List;

/** A file of which nothing can be read. Nothing was changed. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read; pages have a sentence and a remedy for each. */
    public enum Reason {
        /** It has no bytes, or no row that says something. */
        EMPTY,
        /** Its first row holds what rows of people hold. */
        NO_HEADINGS,
        /** Its name promises another kind of file than it is: the end of the name. */
        NOT_WHAT_IT_SAYS,
        /** Its name ends in nothing that is read: the end of the name. */
        UNKNOWN_KIND,
        /** A workbook in the manner of before 2007. */
        OLD_WORKBOOK,
        /** A workbook behind a password. */
        LOCKED,
        /** It would be far larger once unpacked than any directory. */
        BOMB,
        /** It breaks off, or contradicts itself. */
        DAMAGED,
        /** A quote opens a cell and is not closed where the cell ends: the row. */
        UNCLOSED_QUOTE,
        /** It has more rows than are read at once: how many are. */
        TOO_MANY_ROWS,
        /** Its first row has more columns than are read: how many are. */
        TOO_MANY_COLUMNS,
        /** The house could not go on, for a reason that is none of the file's. */
        BROKE_OFF
    }

    private final Reason reason;
    private final transient List<String> words;

    UnreadableFile(Reason reason, Object... words) {
        super(reason + " " + List.of(words));
        this.reason = reason;
        this.words = List.of(words).stream().map(String::valueOf).toList();
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** The words that the reason's sentence needs, in the order in which it is described. */
    public List<String> words() {
        return words;
    }
}
