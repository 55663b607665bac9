/**
 * <b>Purpose.</b> What a call tells its recipients, and how it reaches them: never lost, never sent twice.
 *
 * <p><b>Decisions.</b> The outbox is a table. Messages and their deliveries are written in the transaction that ends the
 * call ({@link fr.aiguillage.message.MessageService#queue}), so there is no moment at which one exists without the
 * other; nothing is sent inside that transaction.
 *
 * <p>Every node empties the outbox, at once after a commit and every few seconds. A node takes a delivery by an update
 * that only one can make, which gives it a lease; it sends with no transaction open; it writes down what became of it. An
 * attempt is cut off well before its lease ends. A node that dies leaves leases that expire, and another takes over.
 *
 * <p>A delivery that the relay has acknowledged is never sent again. One case is left, as in every relay: the process or
 * the database dies between the acknowledgement and its record, or the connection dies between the end of the message and
 * the acknowledgement. The message then goes once more, under the same Message-ID, made once, by which mailboxes
 * recognise it. An SMS bears nothing by which a telephone would know it again, except a part of a long one: what may have
 * passed is tried again for two minutes only, then left to a person, in sight.
 *
 * <p>The parts of a long SMS are written down as the gateway takes them, so that a refused one does not take the others
 * along again. What the gateway tells later of a part is written down before it is answered, on whatever node it comes;
 * part and receipt find each other in the database, whichever was there first. A delivery is delivered when all its parts
 * are, and fails when one comes back; it never goes backwards, and an acknowledgement of a person is the last word.
 *
 * <p>A refusal of one message is that message's affair and a person's (it fails, with the server's words); a refusal for
 * now is tried again with growing delays; a server that takes nothing puts off everything, and everything leaves when it
 * takes something again. Nothing is given up because a server is away. A channel without a gateway holds its deliveries
 * and says so.
 *
 * <p>At hours at which a client wants to be left in peace nothing leaves for it but what is urgent. Whoever takes a delivery looks
 * at the hour, so that no retry, no gateway that comes back and no change of the directory breaks the silence; a person may.
 *
 * <p>Where a client wants a summary of its calls, one mail an hour of its choice tells what was written since the last one ({@link
 * fr.aiguillage.message.DigestRun}). It is made in one transaction on a row that is held: a minute after its hour, when whatever
 * was sent before the hour can be read. Where it takes the place of single mails they wait for it, then become what becomes of it,
 * also when it comes back: it is sent again, or elsewhere, as a whole. Of a message to others it says what it is about and no more.
 *
 * <p>What the house itself tells a client goes the same way; it tells no call, and figures of calls leave it out.
 *
 * <p>A message never changes once it has left. It is put right by a second one, which begins by saying which one it corrects
 * and belongs to the same call; what the script wrote is, for that one, what the recipient has had so far, so the trace of
 * the call shows what was put right. Some messages are drawn, others are asked, to be read again by somebody who did not
 * send them; what was found is counted by kind and shown to the sender, never listed by sender.
 *
 * <p>What a secretary changed in a text is kept as changes, word by word ({@link fr.aiguillage.message.Retouch}): when an
 * earlier answer changes, they are made again on what the script writes then. Of a passage that both changed hers stands,
 * since she read it, and the page says what the script would write.
 *
 * <p>Texts are made fit to be stored and sent when they come in; whatever a caller dictates, no header and no recipient
 * can be added by it.
 *
 * <p>A mail is set when it leaves, by the house's template or by the client's ({@link fr.aiguillage.message.letter}); a
 * client's template that fails is left out for that mail, which says so beside the relay's answer. Answers go to the house
 * and never to the caller, of whom a message may say what is not for him.
 *
 * <p>An SMS gateway over HTTP knows a message again by the delivery's identifier, so that what is handed over twice is sent
 * once. What came back and is sent again by a person has another one.
 *
 * <p>How many SMS a text takes is counted by the engine, which cuts it for the gateway too: what the console shows is what
 * is sent.
 *
 * <p>An urgent mail, and each mail of a client that wants it, leads to a page on which its recipient says that he has read it
 * ({@link fr.aiguillage.message.AcknowledgementService}). Only the button of that page says so: what scans mails follows
 * links. Who has the link needs no account, and the house keeps no more than its digest. An urgent SMS has a shorter one when
 * its client has set a delay; it is the same until the gateway has the whole SMS, whose parts may leave one by one.
 *
 * <p>What comes back after the relay took it is read from a mailbox and told by its Message-ID; nothing is answered, so that
 * two machines never write to each other.
 *
 * <p>Where a client has set a delay, an urgent message that nobody has read by then goes on: to the same person by the other
 * way, to those whom the client's directory names, and at last to a secretary who telephones ({@link
 * fr.aiguillage.message.EscalationService}). Each rung is one transaction on a row that is held, so that two nodes climb it
 * once; whoever reads any of the call's messages ends it. A message that comes back is not waited for.
 *
 * <p>The mail library's own exceptions are used, not only the standard's: which command was refused is told nowhere else.
 *
 * <p><b>Not here.</b> Who is told, and in which words: the scenario and the call decide.
 */
package fr.aiguillage.message;
