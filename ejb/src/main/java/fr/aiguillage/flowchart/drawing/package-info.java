/**
 * Purpose: drawings that clients already have, in Mermaid, draw.io or BPMN, become the first source of a scenario.
 *
 * <p>Decisions: every format is read into one {@link fr.aiguillage.flowchart.drawing.Drawing} of boxes and arrows, and
 * one writer makes the source of it. What a drawing cannot say is left to the assistant, each place marked by a comment
 * that begins with the same words; the compiler marks the rest. A drawing comes from outside: it may name no entity and no
 * other file, it is unpacked up to a size, and one that cannot be read is said to be so and nothing else.
 *
 * <p>Not here: drawing a scenario ({@code flowchart}).
 */
package fr.aiguillage.flowchart.drawing;
