/**
 * <b>Purpose.</b> The life of scenarios: drafts, proofs, approval by a second reader, the version that answers calls.
 *
 * <p><b>Decisions.</b> A version's text never changes. A version goes live only when it compiles with the client's
 * directory and all its test calls pass. A program is made of two versions, the scenario's and the directory's; calls keep
 * both keys, so that a call goes on, and is read again, under what answered it. Should a live scenario no longer compile
 * because the directory changed under it, the client is still answered, with the directory it was proved with.
 *
 * <p>Blocks are the house's, or a client's own, which its scenario prefers; each has versions of the same life. A version of
 * a scenario that goes live keeps the versions of the blocks it comes to, so that its program never changes. A block's new
 * version goes live in one transaction with a version of every scenario that uses it, which repeats its text; when one of
 * them would fail, none does. So a block that wants or gives something else than before is another block, under another
 * name, to which scenarios go over one by one.
 *
 * <p>A briefing is not written by anybody: it is the client's sheet and the silent instructions of one version, so it can
 * tell nothing that the script does not do. Who has read it is kept by account and version; a new version is to be read
 * again. A practice is a test call of the live version answered by a person, and corrected by what the test itself does.
 *
 * <p><b>Not here.</b> Compiling and playing: the engine does.
 */
package fr.aiguillage.scenario;
