package fr.aiguillage.call;

/** Why a secretary takes no calls for a while. */
public enum BreakReason {
    SHORT,
    LUNCH,
    TRAINING,
    OTHER_WORK
}
