/**
 * Purpose: one call on two programs: what a caller who called then would meet now.
 *
 * <p>Decisions: the moves of a call are told again to another program by the names of what they answer, never by rank:
 * whatever the other program asks, it is given the answer that the call gave to the question of that name, and the
 * outcome of the attempt on that person and line. So an answer inserted, a step renamed or questions put in another order
 * lead nowhere else by themselves; and where the other program does go elsewhere, that is a {@link
 * fr.aiguillage.script.comparison.Difference} among others, never silent. Questions and answers keep their identity by
 * their name: a question renamed is one no longer asked and a new one. A step is only a place: one that exists in neither
 * program under the other's name, at the same point of the call, is the same step renamed.
 *
 * <p>Where the call does not say what the other program needs (a new question that must be answered, an answer no longer
 * foreseen) the telling stops there and says so; nothing is guessed for the caller. One thing is assumed: an attempt on
 * somebody who was not called then has the outcome of the attempt made at that rank, or is accepted when there was none,
 * since who would answer now cannot be known and the messages that follow are worth comparing. It is reported.
 *
 * <p>Not here: which calls to compare (all paths, test calls, a day's calls), and drawing the difference.
 */
package fr.aiguillage.script.comparison;
