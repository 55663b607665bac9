package fr.aiguillage.message;

import java.util.Locale;

/** What a second reader may find wrong with a message, in the order in which a page offers it. */
public enum MessageFault {
    /** Whom to tell, by which channel or in which words: the client's instructions say otherwise. */
    INSTRUCTIONS_NOT_FOLLOWED,
    /** It went to somebody whom it does not concern. */
    WRONG_PERSON,
    /** A telephone number is wrong. */
    WRONG_NUMBER,
    /** Spelling or grammar. */
    SPELLING,
    /** Something that the recipient needs is missing. */
    INCOMPLETE,
    /** Somebody else was on call by then. */
    ONCALL_CHANGE_MISSED,
    /** The call did not go as the client's procedure says. */
    PROCEDURE_NOT_FOLLOWED,
    /** The appointment is wrong. */
    WRONG_APPOINTMENT,
    /** Anything else; the reader's words tell it. */
    OTHER;

    /** The fault as a person reads it. */
    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}
