package fr.aiguillage.script.facts;

/** The lines on which a collaborator can be called. */
public enum LineKind {
    DIRECT,
    MOBILE,
    HOME,
    OTHER
}
