package fr.aiguillage.directory;

/**
 * Something to be told to a client by mail. Whoever sends mails keeps it in the transaction in which it is told, or not at
 * all.
 *
 * @param clientId whom
 * @param client the company's name
 * @param address where mails for it go
 * @param subject what it is about, on one line
 * @param body the words; an empty line parts paragraphs
 * @param by the account that did last what is told
 */
public record ClientMail(long clientId, String client, String address, String subject, String body, String by) {}
