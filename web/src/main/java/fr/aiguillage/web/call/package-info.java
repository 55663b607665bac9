/**
 * <b>Purpose.</b> The console: the page on which a secretary answers calls, and the pages that look back at them.
 *
 * <p><b>Decisions.</b> The page draws one immutable {@link fr.aiguillage.web.call.ConsoleView}, so that every state can be
 * built, looked at and tested without a call; beside it stands what came before the call, looked up once when the call comes
 * before her, since no step of the script changes it. Every text in it is ready to be printed: typeset,
 * in the language of the reader, in the zone of the house. One address takes every act of the secretary
 * ({@link fr.aiguillage.web.call.ConsoleAct}: its name, its value, the call, and the number of answers she had before her
 * eyes) and answers with the parts that it changes: an act sent twice after a lost connection is seen to
 * be old and changes nothing.
 *
 * <p>The parts of the page ({@link fr.aiguillage.web.call.CallPanels}) are templates and not components of Faces, and no act
 * goes through Faces: for each act it restores, builds, keeps and walks the view of the whole page, and that took ten times
 * the work of the call itself. Faces draws the page when it is opened, with its parts by name; nothing in a part keeps a
 * state. What other pages draw as well has a tag there and a macro here.
 *
 * <p>Which call is before her, which answer she gives again and what she had read are kept with her session, for each of
 * her calls, until a page is opened anew: switching finds each where it was, and two pages of hers show the same desk.
 * What is half typed stays in the browser, by call and place. A practice draws the same view from a page of its own, whose
 * backing bean knows no service that stores a call.
 *
 * <p>Urgent messages that nobody has read are told in the header of every console, and taken by one secretary, who then has
 * whom to telephone and what to say ({@link fr.aiguillage.web.call.CallTasks}). It stays closed over a call. A node asks for
 * them every few seconds, not at each step of each call.
 *
 * <p><b>Not here.</b> What the next question is (script), what is stored (call).
 */
package fr.aiguillage.web.call;
