package fr.aiguillage.directory.exchange;

/** What may be wrong in a row, or worth knowing. Pages have a sentence and a remedy for each. */
public enum FaultKind {
    /** Nobody can be called without a name. */
    NO_NAME(true),
    /** A directory's text could not say what the row says of somebody: the name. */
    UNFIT_WORDS(true),
    /** Somebody is in the row twice for the same person of the directory: the name there, and the earlier row. */
    PERSON_TWICE(true),
    /** More cells than headings: how many cells, how many headings. */
    TOO_MANY_CELLS(true),
    /** Fewer cells than headings; the rest is taken for empty: how many cells, how many headings. */
    TOO_FEW_CELLS(false),
    /** The whole row is longer than anything that a sheet says: how many signs, how many at most. */
    ROW_TOO_LONG(true),
    /** One cell is: how many signs, how many at most. */
    CELL_TOO_LONG(true),
    /** What stands where a number should. */
    UNREADABLE_NUMBER(true),
    /** What stands where an address should. */
    UNREADABLE_ADDRESS(true),
    /** What stands where a date should. */
    UNREADABLE_DATE(true),
    /** The absence ends before it begins: its first and its last day. */
    ABSENCE_ENDS_BEFORE(true),
    /** Only the first or only the last day of an absence is given. */
    ABSENCE_HALF_GIVEN(true),
    /** Signs that were lost before the file came. */
    LOST_SIGNS(true),
    /** Signs that somebody read in a wrong encoding, put right: how they are read now. */
    WRONG_ENCODING(false),
    /** A formula, taken for the words it is made of or for the value it had: as it stands. */
    FORMULA(false),
    /** A card has more numbers than a sheet has lines; the last are left out: the first of those. */
    NUMBER_LEFT_OUT(false),
    /** Several clients are brought and the row does not say which. */
    NO_CLIENT(true),
    /** What stands where a client should. */
    UNKNOWN_CLIENT(true),
    /** The row is about another client than the page: which. */
    OTHER_CLIENT(true),
    /** The same name is in an earlier row of the same client: the name, and that row. */
    NAME_TWICE(true),
    /** Known by the mail; the name that the directory has for him is kept: that name. */
    KNOWN_BY_MAIL(false),
    /** Known by a number; the name that the directory has for him is kept: that name. */
    KNOWN_BY_NUMBER(false),
    /** Somebody else of the client has the same number: the number, and who. */
    NUMBER_SHARED(false),
    /** Somebody of another client has the same number: the number, and the client. */
    NUMBER_SHARED_BY_CLIENTS(false),
    /** Whoever should stand in is neither in the directory nor in the file: the name. */
    UNKNOWN_REPLACEMENT(true),
    /** The manager is neither in the directory nor in the file: the name. */
    UNKNOWN_MANAGER(true),
    /** A column that rows fill has no heading: which one, from 1. */
    NO_HEADING(true),
    /** Two columns have the same heading: it. */
    HEADING_TWICE(true),
    /** The first cell, by which a row of a table is found, says nothing. */
    NO_KEY(false),
    /** Two rows of a table are found by the same: it, and the earlier row. */
    KEY_TWICE(true),
    /** A directory's text could not say what the cell of a table says: it. */
    UNFIT_CELL(true),
    /** The client's directory would be longer than one may be: the client, and how many signs may be. */
    DIRECTORY_TOO_LONG(true);

    private final boolean refusal;

    FaultKind(boolean refusal) {
        this.refusal = refusal;
    }

    /** Whether the row is not taken for it. */
    public boolean isRefusal() {
        return refusal;
    }
}
