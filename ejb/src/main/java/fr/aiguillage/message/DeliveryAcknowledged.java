package fr.aiguillage.message;

/**
 * Somebody has said that he has read a message of a call; told in the transaction in which that is kept.
 *
 * @param callId the call that it tells
 * @param by who has read it, as a person reads it
 */
record DeliveryAcknowledged(long callId, String by) {}
