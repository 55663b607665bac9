package fr.aiguillage.script.runtime;

import java.util.Optional;

/**
 * How the call ended for the caller.
 *
 * @param type which way
 * @param transfer the attempt that was accepted, for a transfer
 */
public record Action(Type type, Optional<Attempt> transfer) {

    /** The ways a call ends. */
    public enum Type {
        /** The caller was put through. */
        TRANSFER,
        /** The caller was given what he called for. */
        INFORMATION,
        /** An appointment was noted for him. */
        APPOINTMENT,
        /** He was promised a call back. */
        CALLBACK,
        /** None of these, whether a message was taken or not. */
        NONE
    }
}
