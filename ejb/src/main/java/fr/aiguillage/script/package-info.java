/**
 * Purpose: the scenario engine. A scenario is text; {@link fr.aiguillage.script.Scenarios} makes of it a program or
 * diagnostics; a call is a {@link fr.aiguillage.script.runtime.Session}, folded from a program, the facts at pick-up and
 * the secretary's moves.
 *
 * <p>Decisions: pure Java, nothing but the JDK, so that the same engine runs on the server, on the command line and in
 * a proof. Sub-packages are the stages of one pipeline: {@code source} and {@code diagnostic} serve all, {@code syntax}
 * reads, {@code analysis} proves and lays out, {@code runtime} answers, {@code facts} is what a call may know. Beside the
 * pipeline, {@code exploration} finds calls that lead to a place, {@code coverage} says what test calls walk, and {@code
 * comparison} tells a call to another version, {@code translation} says a text in the other tongue.
 *
 * <p>One program is shared by any number of threads, and so may one call be: neither changes once it is made. A call
 * keeps what it was answered and little more; a program keeps once what its text says again and again.
 *
 * <p>What that costs, in one run beside blade-ink 1.2.0, the runtime of the ink language for the JVM, on one and the
 * same generated script: ten layers of steps that widen from one; a sentence, a topic, a score and four choices
 * each. The table is that of {@code mvn -Pbench -DskipTests -pl ejb -am verify}: JMH, two shared cores of an AMD
 * EPYC, Java 17, 2026-11-27. Times are of the processor, not of the clock.
 *
 * <table>
 *   <caption>In one run, on a quiet machine</caption>
 *   <tr><th>measure<th>blade-ink 1.2.0<th>here<th>aimed at
 *   <tr><td>processor a turn, start of call included, 50 steps<td>14.13 µs<td>2.01 µs<td>1 µs
 *   <tr><td>the same, 500 steps<td>16.94 µs<td>2.29 µs<td>1 µs
 *   <tr><td>the same, 5,000 steps<td>16.61 µs<td>3.07 µs<td>1 µs
 *   <tr><td>the same, 50,000 steps<td>22.10 µs<td>2.95 µs<td>1 µs
 *   <tr><td>first prompt of a new call, 5,000 steps<td>21.8 ms<td>0.55 µs<td>5 µs
 *   <tr><td>save a call after 5 turns<td>29.69 µs<td>0.97 µs<td>3 µs
 *   <tr><td>restore it<td>85.43 µs<td>10.67 µs<td>3 µs
 *   <tr><td>size of it, saved<td>1,552 bytes<td>107 bytes<td>200 bytes
 *   <tr><td>heap of a live call after 5 turns<td>3,746 bytes<td>337 bytes<td>512 bytes
 *   <tr><td>heap of the loaded program, 5,000 steps<td>45.82 MiB<td>2.94 MiB<td>3 MiB
 *   <tr><td>source to proved program, 5,000 steps (ink: from compiled story)<td>347 ms<td>312 ms<td>100 ms
 *   <tr><td>the same, 50,000 steps<td>3,439 ms<td>2,855 ms<td>linear
 * </table>
 *
 * <p>The machine takes for ink's turns about twice what the machine took on which the aims were set, so the columns are to
 * be read against each other. Three aims are missed. A turn meets steps that it has never met, whose words come from memory
 * that others use. A call is restored by answering it again: six turns here. In that run each answer was searched for signs
 * that nobody sees; nearly none is since, and in a run of half the length a turn took 1.6 to 2.7 µs and a restored call 6.0 µs. A compilation looks up tens of thousands of names and goes through the program for each thing
 * that it proves.
 *
 * <p>Not here: files, databases, clocks, mail.
 */
package fr.aiguillage.script;
