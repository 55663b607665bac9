/**
 * Purpose: a client as a folder of files, its test calls, and the command line over the engine.
 *
 * <p>Decisions: the directory is written in the manner of a scenario, so that an assistant learns one way to write. Test
 * calls are YAML, in the format that the briefs use; every value is read as words, since {@code oui} and {@code 20:00}
 * are answers. A folder and the application's own resources are read by the same reader.
 *
 * <p>Not here: storing a client; {@code directory} and {@code scenario} import what is read here.
 */
package fr.aiguillage.dossier;
