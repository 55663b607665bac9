/**
 * <b>Purpose.</b> The management's month: what was promised, what was done, for whom.
 *
 * <p><b>Decisions.</b> Every figure is counted by the database over one month of house time; nothing is loaded to be
 * counted here. Promises are thresholds of the house, kept beside the figures that are held to them. The rows are those of
 * the printed report, so that the page, the CSV and the PDF say the same.
 *
 * <p><b>Not here.</b> The calls themselves: {@code call} lists them.
 */
package fr.aiguillage.quality;
