/**
 * <b>Purpose.</b> Client companies, the numbers that ring for them, and who works there.
 *
 * <p><b>Decisions.</b> A client's directory is text, in the manner of a scenario, kept in versions that never change: a
 * call names the version it was answered by, so that it can be folded again years later, whatever has changed since. What
 * must be found before a directory is read (called numbers, names of clients) stands in rows beside it, taken from the
 * text in the same transaction. The engine's records are the only model of people and hours.
 *
 * <p>People are searched for in an index in memory, which each node keeps for itself and which holds nothing that the
 * database does not. The library finds who may be meant; who comes first, and why, is reckoned here, word by word, since
 * the person who reads the list is told the reason.
 *
 * <p>Calendars of other programs are read into lines of a rota, each event with its outcome. A zone is taken by its name, never
 * by what the file says of it, and a repetition that has no words is written by its dates, so that nothing in a file can
 * take long or mislead. What is written has instants and no repetition, which every calendar reads alike.
 *
 * <p><b>Not here.</b> Reckoning hours and rotas: the engine's facts do.
 */
package fr.aiguillage.directory;
