/**
 * Purpose: the same text with the words of the language in the other tongue.
 *
 * <p>Decisions: only reading a text tells its words of the language from its names, so that the readers note the former while
 * the text is compiled ({@link fr.aiguillage.script.syntax.KeywordTrace}) and nothing is guessed by their spelling. A text
 * that could not be read whole is not translated, since what is not read has no tongue. What is translated is read again, and refused when
 * a name would be taken for a word of the other tongue. Each spelling has its counterpart of the same rank, so that a
 * text translated and translated back has its own words again.
 *
 * <p>Not here: the layout of what is translated ({@link fr.aiguillage.script.syntax.Formatter}), names, remarks, words to
 * say, the cells of a client's tables, which stay as they are.
 */
package fr.aiguillage.script.translation;
