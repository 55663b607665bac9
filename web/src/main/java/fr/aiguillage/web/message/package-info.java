/**
 * <b>Purpose.</b> What became of every message: its deliveries, their states and reasons, what put it right, who read it
 * again; and how a client's mails look.
 *
 * <p><b>Decisions.</b> The list is read page by page from the database, since a year of it is long. Managers read,
 * administrators also act. Whoever answers calls, writes scenarios or manages may put a message right and read others'
 * again, one at a time, the sender's name beside it and no count of anybody's faults. A template is shown in a frame in
 * which nothing runs. An SMS gateway over HTTP tells its receipts here; the feature judges its token.
 *
 * <p><b>Not here.</b> Sending: the outbox does.
 */
package fr.aiguillage.web.message;
