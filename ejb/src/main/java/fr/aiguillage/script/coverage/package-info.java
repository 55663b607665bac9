/**
 * Purpose: how many paths a scenario has, and which of its steps, branches and endings no test call walks.
 *
 * <p>Decisions: read from the program and from the course of each call through it, so that what counts as walked is what
 * the engine did and no guess. Paths are those of the graph, a way back counting as one since what comes after it has
 * been counted. A branch is an answer of {@code selon}, an arm of {@code si} and what is left when none holds, an attempt
 * that somebody accepts and one that nobody does. Values only; who shows them puts them into words.
 *
 * <p>Not here: playing test calls ({@code dossier} does), finding calls ({@code exploration}).
 */
package fr.aiguillage.script.coverage;
