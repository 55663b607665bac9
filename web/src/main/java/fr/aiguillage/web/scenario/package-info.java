/**
 * <b>Purpose.</b> The workshop: scenarios written, proved, tried, read by a second assistant, made live.
 *
 * <p><b>Decisions.</b> The workshop's page is stateless: it sends the whole text with every act, so that neither an expired
 * session nor a restarted server can lose what is being written; the browser keeps the text until it is saved. Drawing,
 * faults and test calls are always those of the text that was sent. A call tried is its moves, folded again at each act.
 *
 * <p><b>Not here.</b> Compiling, drawing, playing: the engine and the flowchart do.
 */
package fr.aiguillage.web.scenario;
