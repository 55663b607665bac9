/**
 * <b>Purpose.</b> The management's month on a page, in a table for a spreadsheet, and in print.
 *
 * <p><b>Decisions.</b> The pictures are plain SVG drawn from the rows that the table shows, so that they take the theme's
 * colours and can be read by whoever does not see them.
 *
 * <p><b>Not here.</b> Counting: see {@code fr.aiguillage.quality}.
 */
package fr.aiguillage.web.quality;
