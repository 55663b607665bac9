/**
 * <b>Purpose.</b> A rota over a period, as a calendar shows it: turns, holes, overlaps; and its lines, written.
 *
 * <p><b>Decisions.</b> Nothing is reckoned here that a call would reckon otherwise: {@link
 * fr.aiguillage.script.facts.Rota} alone says whose turn it is, and a calendar asks it at each instant at which one of the
 * rota's rules may change. The first line that fits decides, and most rotas are written so on purpose, the exception
 * above the ordinary; an overlap is told only where the order of the lines hardly says what was meant ({@link
 * fr.aiguillage.script.rota.RotaCalendar#overlaps}). Times are the client's local times: a turn from eight to eight lasts
 * an hour less or more when the clocks change, as it does for whoever has it.
 *
 * <p>On two shared cores of a busy machine (load 4.6), among a hundred lines of every kind: who is on call at an instant
 * 3.8 µs, a year of turns and overlaps 22 ms. A directory with one rule of calendars, whose days of a century are reckoned
 * once, is read in 3.6 ms ({@code OnCallFigures} in the folder of benchmarks measures them, 2026-11-27).
 *
 * <p><b>Not here.</b> Calendars of other programs, and what a person may change: the directory's.
 */
package fr.aiguillage.script.rota;
