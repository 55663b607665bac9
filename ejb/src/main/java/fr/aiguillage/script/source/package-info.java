/**
 * Purpose: what an author wrote, and places in it.
 *
 * <p>Decisions: columns and lengths are UTF-16 units, since editors, browsers and Java agree on them.
 *
 * <p>Not here: reading files; the engine never touches a disk.
 */
package fr.aiguillage.script.source;
