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
 *   <caption>In one run, at a load of 16</caption>
 *   <tr><th>measure<th>blade-ink 1.2.0<th>here<th>aimed at
 *   <tr><td>processor a turn, start of call included, 50 steps<td>28.77 µs<td>2.06 µs<td>1 µs
 *   <tr><td>the same, 500 steps<td>50.04 µs<td>2.37 µs<td>1 µs
 *   <tr><td>the same, 5,000 steps<td>40.59 µs<td>2.18 µs<td>1 µs
 *   <tr><td>the same, 50,000 steps<td>35.02 µs<td>2.80 µs<td>1 µs
 *   <tr><td>first prompt of a new call, 5,000 steps<td>22.4 ms<td>0.56 µs<td>5 µs
 *   <tr><td>save a call after 5 turns<td>34.51 µs<td>0.88 µs<td>3 µs
 *   <tr><td>restore it<td>111.86 µs<td>6.04 µs<td>3 µs
 *   <tr><td>size of it, saved<td>1,553 bytes<td>107 bytes<td>200 bytes
 *   <tr><td>heap of a live call after 5 turns<td>3,746 bytes<td>337 bytes<td>512 bytes
 *   <tr><td>heap of the loaded program, 5,000 steps<td>45.82 MiB<td>4.10 MiB<td>3 MiB
 *   <tr><td>source to proved program, 5,000 steps (ink: from compiled story)<td>374 ms<td>562 ms<td>100 ms
 *   <tr><td>the same, 50,000 steps<td>3,666 ms<td>2,639 ms<td>linear
 * </table>
 *
 * <p>The machine was eight times as busy as it has cores, and ink took for a turn four times what it takes when the
 * machine is quiet: the columns are to be read against each other. Four aims are missed. A turn meets steps that it
 * has never met, whose words come from memory that others use; with 50 steps the best of twelve rounds, under the
 * same load, took 1.1 µs. A call is restored by answering it again: six turns here. A step of the program takes 860
 * bytes, of which its own words take some 380, and every thing that it does is an object. A compilation looks up
 * tens of thousands of names and goes through the program for each thing that it proves; this run had eight
 * compilations of 5,000 steps, too few to be warm, where the best of thirty that thirty others had warmed up took
 * 225 ms under the same load. Ten times the text takes five to ten times as long.
 *
 * <p>Not here: files, databases, clocks, mail.
 */
package fr.aiguillage.script;
