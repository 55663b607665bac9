/**
 * Purpose: the words of a message set as a mail, by the house's template or by one that a client's assistant wrote.
 *
 * <p>Decisions: a template reaches the named values of {@link fr.aiguillage.message.letter.Letter} and nothing else: no method,
 * no field, no other template, no file. It loops over what it is given, two deep, and what it makes has a limit, so that none
 * keeps a message from leaving. What a caller dictated is escaped always; a template cannot ask for the contrary. It is checked
 * before it goes live by being written out for invented messages, and it must say all of the message then.
 *
 * <p>Not here: whose template is live, and what is done when one fails all the same.
 */
package fr.aiguillage.message.letter;
