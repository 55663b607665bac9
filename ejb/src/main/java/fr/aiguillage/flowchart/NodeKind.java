package fr.aiguillage.flowchart;

import java.util.Locale;

/** What a shape stands for; a construct of the language has one. */
public enum NodeKind {
    /** The answer phrase. */
    START,
    /** A step that begins with nothing that has a shape of its own. */
    STEP,
    /** Questions to ask. */
    ASK,
    /** A question whose answers divide the path. */
    QUESTION,
    /** Anything else that divides the path. */
    CONDITION,
    /** Words to say. */
    SAY,
    /** Words to say that give the caller what he called for. */
    INFORMATION,
    /** Information after which somebody is warned at once. */
    DANGER,
    /** For the secretary's eyes. */
    INSTRUCTION,
    /** People to call. */
    CALL,
    /** The call becomes urgent. */
    URGENT,
    /** A message. */
    MESSAGE,
    /** A value worked out, or a sentence noted for the messages. */
    VALUE,
    /** A block, which has a flowchart of its own. */
    BLOCK,
    /** The end of the script. */
    END,
    /** Something that is not written: a step that does not exist, a way that leads nowhere. */
    MISSING;

    /** Whether it divides the path; drawn as a hexagon. */
    public boolean divides() {
        return this == QUESTION || this == CONDITION;
    }

    /** Whether it only marks the call; drawn as a pill. */
    public boolean marks() {
        return this == URGENT || this == END;
    }

    /** Its name in the page's style sheet and among the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
