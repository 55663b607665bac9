package fr.aiguillage.script.facts;

/** What a sheet is about, in the order of the words that begin one. */
public enum PersonKind {
    HE,
    SHE,
    TEAM,
    BOX
}
