package fr.aiguillage.script.syntax;

/** The parts of a line. */
public enum TokenKind {
    WORD,
    /** Words between « » or between double quotes; the token's text is what stands inside. */
    TEXT,
    COMMA,
    COLON,
    ARROW,
    EQUAL,
    NOT_EQUAL,
    LESS,
    MORE,
    AT_MOST,
    AT_LEAST,
    OPEN,
    CLOSE,
    /** Stands between the cells of a table. */
    BAR;

    /** Whether it says that one value is less or more than another. */
    public boolean isOrder() {
        return this == LESS || this == MORE || this == AT_MOST || this == AT_LEAST;
    }
}
