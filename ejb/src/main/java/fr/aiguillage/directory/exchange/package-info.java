/**
 * <b>Purpose.</b> Collaborators in and out by files: CSV, Excel, vCard; a client's own tables in and out by CSV.
 *
 * <p><b>Decisions.</b> A file becomes rows ({@code Grid}), each row a person or faults ({@code RowReader}), the people of each
 * client a change of its directory's text ({@code Planner}, written by the engine's {@code SheetBatch}); nothing is written
 * before somebody has seen all of it and confirms. Then each client gets one new version, all in one transaction and one
 * batch, which is taken back as a whole. What a fault is, and whether it refuses its row, is said once, in {@link
 * fr.aiguillage.directory.exchange.FaultKind}; pages have a sentence and a remedy for each.
 *
 * <p>A row is about whoever has its name in the directory; else about the one who has its mail or number, if a word of the
 * name is the same; his name stays, since scenarios name him by it. An empty cell changes nothing and nobody is removed: files
 * are rarely whole. Numbers are compared in E.164 and kept as the directory writes them if they are the same. What is taken
 * out changes nothing when it comes back.
 *
 * <p>A client's own tables stay in the text of its directory, where scenarios have always read them: a table from a file is
 * the smallest change of that text ({@code TableEdits}) and a version like any other, with its author, its sentence and its
 * way back, refused when the live scenario could not go on. Storing tables apart would need all of that a second time, and a
 * call would have to name two versions. A table is taken whole or not at all, since a row left out would be a row that goes;
 * what it waits for between being read and being confirmed is in the page, not in the house.
 *
 * <p>A file is hostile until it is read: the unpacked size of a workbook is counted, not believed; no entity is unfolded, no
 * formula reckoned; a cell beyond a spreadsheet's last column is refused before a row up to it fills the memory. Work is done
 * by the container's threads, never in a request; an import that is not confirmed is in the memory of the node that took the
 * file, for two hours.
 *
 * <p><b>Figures.</b> {@code ImportFigures} on two shared cores that were busy with other work (load 8 to 12), first round,
 * {@code -Xmx1500m}, without the database: 40,000 rows over 800 clients, all new, read in 2.5 s from CSV, 6.3 s from Excel and
 * 13.6 s from vCard, compared and written into 800 texts in 16 to 25 s, with 57 MiB kept until they are confirmed; 5,000 rows of
 * one client, all new, 2.3 s. 40,000 people taken out as CSV: 6.5 s.
 *
 * <p><b>Not here.</b> Keeping versions and taking them back: the directory's service. Writing a text: the engine.
 */
package fr.aiguillage.directory.exchange;
