/**
 * <b>Purpose.</b> Client companies, the numbers that ring for them, and who works there.
 *
 * <p><b>Decisions.</b> A client's directory is text, in the manner of a scenario, kept in versions that never change: a
 * call names the version it was answered by, so that it can be folded again years later, whatever has changed since. What
 * must be found before a directory is read (called numbers, names of clients) stands in rows beside it, taken from the
 * text in the same transaction. The engine's records are the only model of people and hours.
 *
 * <p>Whoever changes a directory, by a form, an import or a client's link, makes another text of it; one way leads to the next
 * version ({@link fr.aiguillage.directory.DirectoryService#change}), which refuses what cannot be read, a number that rings
 * for somebody else, and what the live scenario would not survive. Each version says in a sentence what it changed, so any
 * change can be read and taken back, those after it kept. What else a change does is asked of whoever relies on the directory
 * by an event ({@link fr.aiguillage.directory.DirectoryChanging}), since they know it and it does not know them.
 *
 * <p>A client's link is signed with a key of its own and opens that client's page alone. What it may change is judged by
 * comparing the texts before and after, not by trusting the page.
 *
 * <p>A client is told of what the house changes, when its sheet gives an address. What it has still to be told stands in rows,
 * written in the transaction of the change; some minutes later one hand takes them all, writes one mail and hands it to the
 * messages by an event, in one transaction, so that no change is told twice and none is forgotten. What was taken back by then
 * is not worth a mail, and remarks in a text are the house's own.
 *
 * <p>People are searched for in an index in memory, which each node keeps for itself and which holds nothing that the
 * database does not. The library finds who may be meant; who comes first, and why, is reckoned here, word by word, since
 * the person who reads the list is told the reason.
 *
 * <p>Calendars of other programs are read into lines of a rota, each event with its outcome. A zone is taken by its name, never
 * by what the file says of it, and a repetition that has no words is written by its rule, or by its dates where a rota cannot
 * carry it, so that nothing in a file can take long or mislead. What is written has instants, which every calendar reads
 * alike; only turns that a rule of the rota gives are written by that rule, with the client's clocks.
 *
 * <p>What that costs, beside names that contain what was typed, asked of a database by LIKE. 40,000 invented people of 800
 * clients; half-heard names are five hundred, typed letter by letter, at all clients a hundred of them. The table is that of
 * {@code mvn -Pbench -Dfigures=fr.aiguillage.directory.SearchFigures -DskipTests -pl ejb -am verify}; PostgreSQL is measured
 * too when the environment variable {@code FIGURES_DATABASE} gives the address of one. Two shared cores of an AMD EPYC, Java
 * 17, 2026-11-27; the load was 4.8 at the start and 2.0 at the end.
 *
 * <table>
 *   <caption>In one run</caption>
 *   <tr><th>measure<th>here<th>LIKE, H2 file<th>LIKE, PostgreSQL 15<th>aimed at
 *   <tr><td>at one client, p50 on the clock<td>0.06 ms<td>0.10 ms<td>0.10 ms<td>1 ms
 *   <tr><td>at one client, p99 on the clock<td>0.43 ms<td>0.28 ms<td>0.25 ms<td>10 ms
 *   <tr><td>at all clients, p50 on the clock<td>0.92 ms<td>8.88 ms<td>25.41 ms<td>1 ms
 *   <tr><td>at all clients, p99 on the clock<td>6.51 ms<td>17.67 ms<td>30.20 ms<td>10 ms
 *   <tr><td>at all clients, p50 and p99 of processor<td>0.90, 5.67 ms<td>8.77, 16.51 ms<td>not seen<td>
 *   <tr><td>the person meant is first, at one client<td>97.2 %<td>5.0 %<td>5.0 %<td>90 %
 *   <tr><td>among the first five<td>99.6 %<td>5.0 %<td>5.0 %<td>98 %
 *   <tr><td>memory of index and people<td>74 MiB<td><td><td>150 MB
 *   <tr><td>texts of 800 directories read, and index built<td>3.6 s, 6.1 s of processor<td><td><td>3 s
 * </table>
 *
 * <p>One aim is missed: of the 3.6 s (3.7 to 4.2 in three more starts), the index takes 1.5; the rest reads the texts of 40,000
 * people in a virtual machine that has just started, which spends more on compiling than on reading. It is done in the
 * background.
 *
 * <p><b>Not here.</b> Reckoning hours and rotas: the engine's facts do.
 */
package fr.aiguillage.directory;
