package fr.aiguillage.call;

/**
 * A call was given to a secretary. Fired in the transaction that gave it: listen after its success.
 *
 * @param account whose screen it must be on
 * @param callId the call
 */
public record CallGiven(String account, long callId) {}
