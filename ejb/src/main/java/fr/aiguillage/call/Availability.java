package fr.aiguillage.call;

/** What a secretary is doing, as the team sees it. */
public enum Availability {
    /** She can be given a call. */
    READY,
    /** She has a call that is spoken with, rings or is on hold. */
    IN_CALL,
    /** Her call has ended; she finishes what it leaves to do. */
    WRAP_UP,
    /** She takes no calls, for a reason that she gave. */
    BREAK,
    /** Her console is not open, or she has not begun. */
    AWAY
}
