/**
 * <b>Purpose.</b> The life of scenarios: drafts, proofs, approval by a second reader, the version that answers calls.
 *
 * <p><b>Decisions.</b> A version's text never changes. A version goes live only when it compiles with the client's
 * directory and all its test calls pass. A program is made of two versions, the scenario's and the directory's; calls keep
 * both keys, so that a call goes on, and is read again, under what answered it. Should a live scenario no longer compile
 * because the directory changed under it, the client is still answered, with the directory it was proved with.
 *
 * <p><b>Not here.</b> Compiling and playing: the engine does.
 */
package fr.aiguillage.scenario;
