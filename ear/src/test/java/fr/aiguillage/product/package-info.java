/**
 * <b>Purpose.</b> Tests of what is delivered, from outside: the runnable jar, the EAR on Payara Server, the pages in a
 * browser.
 *
 * <p><b>Decisions.</b> What runs is the very file that an operator gets, on a free port, with a folder of its own. Classes
 * that set nothing share one, classes that need a telephone system and a mail relay share another; a class that sets
 * something else has its own. Nothing is reached but by HTTP and the browser, and of two nodes the database that they
 * share.
 *
 * <p><b>Not here.</b> What can be tested inside the container, where a failure tells more.
 */
package fr.aiguillage.product;
