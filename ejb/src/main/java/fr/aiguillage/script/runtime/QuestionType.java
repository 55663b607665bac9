package fr.aiguillage.script.runtime;

/** What kind of answer a question takes. */
public enum QuestionType {
    /** One of the answers foreseen. */
    CHOICE,
    /** Yes or no; a question of this type has these two answers foreseen, in the scenario's words. */
    YES_NO,
    /** Yes, no, or the caller does not know. */
    YES_NO_UNKNOWN,
    TEXT,
    NUMBER,
    PHONE,
    DATE,
    TIME,
    /** A length of time; reckoned, and asked in words such as {@code 2 heures}. */
    DURATION,
    /** One of the people foreseen. */
    PERSON;

    /** Whether the answers are foreseen, and chosen by a key. */
    public boolean isChosen() {
        return this == CHOICE || this == YES_NO || this == YES_NO_UNKNOWN || this == PERSON;
    }
}
