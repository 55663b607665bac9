/**
 * <b>Purpose.</b> Turns rows into PDF documents.
 *
 * <p><b>Decisions.</b> A report is a function of row records and knows nothing else of the product, so it can be
 * tried and tested with invented rows.
 *
 * <p><b>Not here.</b> Where the rows come from, and who may see them.
 */
package fr.aiguillage.reports;
