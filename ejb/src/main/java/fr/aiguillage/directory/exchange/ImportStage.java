package fr.aiguillage.directory.exchange;

/** How far an import is. */
public enum ImportStage {
    /** The file is being read and compared. */
    READING,
    /** It is told what would change; nothing has. */
    READY,
    /** The changes are being made. */
    WRITING,
    /** All changes are made. */
    DONE,
    /** All changes are being taken back. */
    UNDOING,
    /** The changes could not be taken back; they stand. */
    KEPT,
    /** All changes are taken back. */
    UNDONE,
    /** The file cannot be read. */
    UNREADABLE,
    /** None of the changes could be made. */
    REFUSED
}
