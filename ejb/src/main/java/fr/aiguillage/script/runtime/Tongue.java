package fr.aiguillage.script.runtime;

/** The language in which a caller is spoken to. Messages are French whatever it is. */
public enum Tongue {
    FRENCH,
    ENGLISH
}
