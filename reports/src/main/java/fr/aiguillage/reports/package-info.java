/**
 * <b>Purpose.</b> Turns rows into PDF documents that one would hand to a customer: the traceability sheet of a call,
 * the quality report of a month.
 *
 * <p><b>Decisions.</b> A report is a function of row records and knows nothing else of the product, so it can be
 * tried and tested with invented rows. The rows carry instants, durations and numbers; the report writes them, in the
 * zone of the {@link fr.aiguillage.reports.Edition}, because the typography of a document is one matter. Only the
 * five figures of a month come as text, since each is written in its own way.
 *
 * <p>The templates ({@code src/main/templates}) are compiled by the build, with the JDK's own compiler; the product
 * carries neither a compiler, nor Jackson's XML, nor Batik. A template receives text only, with one band for each kind
 * of row: what to say is decided in Java, where it is tested, and where it stands in the template. Colours are the
 * light theme's.
 *
 * <p>Documents are tagged, with a title and a language. The font is Inter with its digits made tabular, embedded; its
 * licence and what was changed lie beside it. Characters that it does not hold are printed as a box.
 *
 * <p><b>Not here.</b> Where the rows come from, and who may see them. Pages, spreadsheets and pictures for the screen.
 */
package fr.aiguillage.reports;
