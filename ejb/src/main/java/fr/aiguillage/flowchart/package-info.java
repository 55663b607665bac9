/**
 * Purpose: the flowchart of a scenario, which the client company signs: from what is written to shapes and arrows, to a
 * layout, to SVG, and to an outline in words.
 *
 * <p>Decisions: one grammar of shapes. A box does something, a hexagon divides the path, a pill marks the call (urgent,
 * end). A step is named on the shape of what it does first, so that a step of one act is one shape. Drawn from the
 * syntax and not from the program, so that a faulty draft is drawn as far as it can be read. ELK's layered algorithm lays
 * out, one arrow head a shape, an exit a way out; letters are measured by a table of our own, so that the same text gives
 * the same drawing on every machine. The SVG holds classes and no colour: the page's tokens colour it in both themes,
 * and {@code flowchart.css} here says how. The path of a call is found by following what happened in it.
 *
 * <p>A change made on the drawing is the smallest change of the text: {@link fr.aiguillage.flowchart.StepEdits} writes
 * over names alone, and {@link fr.aiguillage.flowchart.StepBlocks} adds, deletes and moves the whole lines of a step, so
 * that comments and layout stay. {@link fr.aiguillage.flowchart.AnswerEdits} renames, adds, deletes and leads answers, and {@link
 * fr.aiguillage.flowchart.QuestionEdits} renames questions; what would take a decision of the author's is refused with a {@link
 * fr.aiguillage.flowchart.Refusal}. What is done when the caller hangs up is drawn beside the rest: nothing leads to it.
 *
 * <p>Not here: caching and warm-up.
 */
package fr.aiguillage.flowchart;
