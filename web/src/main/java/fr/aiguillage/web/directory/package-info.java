/**
 * <b>Purpose.</b> Clients and the people who work there, to look up outside a call.
 *
 * <p><b>Decisions.</b> Read only: a directory changes as a dossier's text does, by an import, so that each of its versions
 * stays what calls were answered by.
 *
 * <p><b>Not here.</b> The directory over a call: the console has its own.
 */
package fr.aiguillage.web.directory;
