/**
 * Purpose: what a form, an import or a client's link changes in the text of a directory. {@link
 * fr.aiguillage.script.sheet.SheetEdits} takes what a sheet shall say and makes of it the smallest change of the text.
 *
 * <p>Decisions: the text stays the truth, so that nothing that people wrote in it is lost by a form: remarks, order and blank
 * lines stay, a line that says the same stays as it is written, and what is new is written as the formatter would. A form works
 * with what stands behind each word of the language ({@link fr.aiguillage.script.sheet.Written}), in the language's own words,
 * since an absence or an hour that is written is the only model of it. What cannot be written is refused as a value; what can
 * be written but is a fault comes back with the fault and the line it is in, so that the form can show it there.
 *
 * <p>Whoever gets another name keeps the former one as his identifier, and the lines that name him follow.
 *
 * <p>Not here: keeping versions, and what a change does to scenarios.
 */
package fr.aiguillage.script.sheet;
