package fr.aiguillage.message;

/**
 * What a mail server tells of a mail that a relay had taken.
 *
 * @param stableId the Message-ID of the mail
 * @param delivered whether it has reached its mailbox; it came to nothing else
 * @param reason why it came to nothing, or null
 * @param words what was said of it, in the words of the server
 */
record Bounce(String stableId, boolean delivered, DeliveryReason reason, String words) {}
