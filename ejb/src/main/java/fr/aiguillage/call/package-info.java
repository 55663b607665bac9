/**
 * <b>Purpose.</b> Calls: announced, given to a secretary, answered from the client's scenario, closed with their messages.
 *
 * <p><b>Decisions.</b> A call is its moves. Each is stored, in a transaction of its own, before what follows from it is
 * shown; a page that asks again gets the same question, whether it, the browser or the server died meanwhile. A page sends
 * with a move how many moves it has seen, so that a key pressed twice, or in two tabs, moves once. The scenario and the
 * directory that answer a call are fixed when it is given. The messages are handed over in the transaction that closes the
 * call. A call that was folded is kept in memory as far as it was stored ({@link fr.aiguillage.call.Folds}). Whatever is
 * stored of a call changes its version, so its row alone tells whether that is all of it; else only the moves made since
 * are read and folded on, this node's or another's.
 *
 * <p>What has changed since a secretary's last call for a client is found by comparing the versions that answered that call
 * and this one, not by dates, so nothing is told that she had before her eyes already. A remark keeps how many moves had
 * been made: folding them leads to its place again, whatever is renamed later.
 *
 * <p>At most one call of a secretary is spoken with: taking another puts it on hold, in one transaction. What is on hold or
 * to be called back is a state of the call, and each such time is kept for its sheet, since a house answers for how long
 * callers wait. A call on hold has somebody on the line, so its secretary is given no other; one that is only to be called
 * back leaves her free, once she says so. What she does now is shown to the team, and nothing of it is kept.
 *
 * <p>A practice call has the shape of a call and is never handed to the persistence context.
 *
 * <p>What she types into a message is kept with whom it is for and with what the script had written then, so that it finds
 * its message again when the list of messages changes.
 *
 * <p><b>Not here.</b> What a move leads to: the engine says. How messages travel: {@code message} does.
 */
package fr.aiguillage.call;
