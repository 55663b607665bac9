/**
 * <b>Purpose.</b> Clients and the people who work there, to look up outside a call, and to keep true.
 *
 * <p><b>Decisions.</b> Whatever a page changes is a new version of the directory's text, made from the version that the
 * page showed, so that each version stays what calls were answered by and one press takes a change back. A rota is drawn by
 * the hours of its client's clocks; a calendar that somebody brings is shown as the lines that it would be before any is
 * written.
 * A form changes the lines that it shows and nothing else, in the language's own words; what is wrong stays in its field with
 * what to do about it. Whoever keeps the directory has fields, everybody else reads the same page without them, and without the
 * reasons that are not to be shown.
 *
 * What a file makes of a table is shown row by row before it is so, and taken back where it was made. A photo is drawn where
 * its person's name stands, and says nothing that the name does not.
 *
 * <p><b>Not here.</b> The directory over a call: the console has its own.
 */
package fr.aiguillage.web.directory;
