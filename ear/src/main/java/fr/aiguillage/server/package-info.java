/**
 * <b>Purpose.</b> The runnable jar: unpacks Payara Micro with the application and runs it.
 *
 * <p><b>Decisions.</b> The server runs in a second JVM, because what makes it start fast – an archive of loaded classes,
 * the options of the virtual machine – has to be known before a JVM starts. The second JVM reads its standard input and
 * ends with the first, however that one ends. The server's folder is written once for each build, beside the data; its
 * configuration is written again at every start, since Micro deploys twice what it finds in a used one. Libraries that
 * hold nothing for a container stand on the server's class path: Payara reads every class of an application for
 * annotations at every start, which cost three seconds. The JVM's first compiler works alone: with the second, a start
 * costs twice the processor and a warm step of a call a quarter less. A server without its application ends: whoever
 * watches the process sees that nothing runs, and may start it again.
 *
 * <p><b>Not here.</b> Anything of the application: these classes know only the JDK.
 */
package fr.aiguillage.server;
