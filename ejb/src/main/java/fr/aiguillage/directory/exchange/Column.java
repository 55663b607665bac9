package fr.aiguillage.directory.exchange;

/** What a column of a file may mean. Pages have a word for each. */
public enum Column {
    /** Nothing: it is not read. */
    IGNORED,
    /** The client's code, name or called number. */
    CLIENT,
    FULL_NAME,
    CIVILITY,
    FIRST_NAME,
    LAST_NAME,
    PRONUNCIATION,
    ROLE,
    DEPARTMENT,
    /** What he handles, in the callers' words. */
    MATTERS,
    /** What he can be called for. */
    SKILLS,
    DIRECT,
    MOBILE,
    HOME,
    OTHER,
    MAIL,
    INSTRUCTIONS,
    MANAGER,
    REPLACEMENT,
    ABSENT_FROM,
    ABSENT_UNTIL;

    /** Whether telephone numbers stand in it. */
    boolean isNumber() {
        return this == DIRECT || this == MOBILE || this == HOME || this == OTHER;
    }

    /** Whether it is a part of the name. */
    boolean isName() {
        return this == FULL_NAME || this == CIVILITY || this == FIRST_NAME || this == LAST_NAME;
    }
}
