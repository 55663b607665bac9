package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.Optional;

/** Something with a name that nobody is asked for, as written. */
public sealed interface Definition {

    /** What it is called. */
    Phrase name();

    /** {@code niveau gravité : P4, P3, P2, P1}: it begins at the first and may only rise. */
    record Level(Phrase name, List<Phrase> ranks) implements Definition {}

    /** {@code compteur essais}: it begins at nought. */
    record Counter(Phrase name) implements Definition {}

    /** {@code condition prioritaire : âge > 75 ou gaz coupé = non}. */
    record Named(Phrase name, Phrase condition) implements Definition {}

    /**
     * {@code décision gravité} and its table: the last column is what is decided, the others are what it depends on.
     *
     * @param mostPrecise whether the row that says most wins, and not the first one that fits
     * @param headings of every column
     * @param rows as long as the headings
     */
    record Decision(Phrase name, boolean mostPrecise, List<Phrase> headings, List<Row> rows) implements Definition {}

    /** A row; an empty cell fits anything. */
    record Row(Span span, List<Optional<Phrase>> cells) {}
}
