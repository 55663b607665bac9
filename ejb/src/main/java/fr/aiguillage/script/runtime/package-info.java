/**
 * Purpose: a program, and the calls that it answers.
 *
 * <p>Decisions: a call is a fold of the secretary's moves over a program and the facts at pick-up; a {@link
 * fr.aiguillage.script.runtime.Session} is what the fold has made so far, immutable, sharing its past with those that
 * go on from it; it keeps what later instructions need, and folds again whoever asks for all that happened. The
 * program is a flat list of instructions, each of which moves a small machine on; the machine lives from one prompt to
 * the next and has a budget of instructions, so that no scenario can hold a thread. A correction folds again from the
 * start: answers given are taken up where the new path puts their question, attempts made stay made. The interpreter
 * decides, the shell acts: nothing here sends, stores, or reads a clock.
 *
 * <p>Stable names: a stored move names its question by the name it has in its version of the scenario and its answer by
 * its words, never by a rank, so that an answer inserted later changes no stored call.
 *
 * <p>Not here: reading a source ({@code syntax}), looking names up and proving ({@code analysis}).
 */
package fr.aiguillage.script.runtime;
