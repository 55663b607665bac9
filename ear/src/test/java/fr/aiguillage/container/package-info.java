/**
 * <b>Purpose.</b> What the tests inside Payara Micro share.
 *
 * <p><b>Decisions.</b> Every {@code *IT} outside {@code fr.aiguillage.product} runs twice, on H2 and on PostgreSQL. A start of
 * Micro costs a good part of a minute: classes that set nothing share one, and its database, and run before the others. The
 * libraries stand beside the application, as in the runnable jar: in it, they would be searched for annotations.
 *
 * <p><b>Not here.</b> Tests of the deliverables as a whole: see {@code fr.aiguillage.product}.
 */
package fr.aiguillage.container;
