/**
 * Purpose: the scenario engine. A scenario is text; {@link fr.aiguillage.script.Scenarios} makes of it a program or
 * diagnostics; a call is a {@link fr.aiguillage.script.runtime.Session}, folded from a program, the facts at pick-up and
 * the secretary's moves.
 *
 * <p>Decisions: pure Java, nothing but the JDK, so that the same engine runs on the server, on the command line and in
 * a proof. Sub-packages are the stages of one pipeline: {@code source} and {@code diagnostic} serve all, {@code syntax}
 * reads, {@code analysis} proves and lays out, {@code runtime} answers, {@code facts} is what a call may know. Beside the
 * pipeline, {@code exploration} finds calls that lead to a place, {@code coverage} says what test calls walk, and {@code
 * comparison} tells a call to another version.
 *
 * <p>Not here: files, databases, clocks, mail.
 */
package fr.aiguillage.script;
