/**
 * <b>Purpose.</b> What became of every message: its deliveries, their states and reasons.
 *
 * <p><b>Decisions.</b> The list is read page by page from the database, since a year of it is long. Managers read,
 * administrators also act.
 *
 * <p><b>Not here.</b> Sending: the outbox does.
 */
package fr.aiguillage.web.message;
