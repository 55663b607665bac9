/**
 * <b>Purpose.</b> What the tests inside Payara Micro share.
 *
 * <p><b>Decisions.</b> Every {@code *IT} outside {@code fr.aiguillage.product} runs twice, on H2 and on PostgreSQL. Each
 * class starts a Micro of its own, which costs a good part of a minute: put the cases of a feature in one class.
 *
 * <p><b>Not here.</b> Tests of the deliverables as a whole: see {@code fr.aiguillage.product}.
 */
package fr.aiguillage.container;
