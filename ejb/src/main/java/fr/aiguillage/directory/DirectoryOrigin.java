package fr.aiguillage.directory;

/** How a version of a client's directory came about. */
public enum DirectoryOrigin {
    /** With its client's dossier. */
    DOSSIER,
    /** On a page of the house. */
    FORM,
    /** From a file of collaborators or of turns. */
    IMPORT,
    /** By the client itself, through its link. */
    LINK,
    /** By taking another change back. */
    RETURN
}
