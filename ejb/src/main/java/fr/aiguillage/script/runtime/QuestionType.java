package fr.aiguillage.script.runtime;

/** What kind of answer a question takes. */
public enum QuestionType {
    /** One of the answers foreseen. */
    CHOICE,
    /** Some of the answers foreseen, one at least. */
    SEVERAL,
    /** Yes or no; a question of this type has these two answers foreseen, in the scenario's words. */
    YES_NO,
    /** Yes, no, or the caller does not know. */
    YES_NO_UNKNOWN,
    TEXT,
    NUMBER,
    /** A sum in euros. */
    AMOUNT,
    PHONE,
    /** A mail address. */
    ADDRESS,
    /** A French postcode. */
    POSTCODE,
    /** A reference of one of the shapes that the question says. */
    REFERENCE,
    DATE,
    TIME,
    /** A day and its hour. */
    DATE_TIME,
    /** A length of time; reckoned, and asked in words such as {@code 2 heures}. */
    DURATION,
    /** One of the people foreseen. */
    PERSON;

    /** Whether one answer is chosen among those foreseen, by a key. */
    public boolean isChosen() {
        return this == CHOICE || this == YES_NO || this == YES_NO_UNKNOWN || this == PERSON;
    }

    /** Whether one answer can be more than another, and be reckoned with. */
    public boolean isOrdered() {
        return switch (this) {
            case NUMBER, AMOUNT, DATE, TIME, DATE_TIME, DURATION -> true;
            default -> false;
        };
    }

    /** Whether the answers are foreseen. */
    public boolean isListed() {
        return isChosen() || this == SEVERAL;
    }
}
