package fr.aiguillage.directory.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something that is wrong in a row of a file, or that whoever brings it should know.
 *
 * @param row from 1, as a spreadsheet shows it; 0 when it belongs to none
 * @param heading of the column, as the file writes it; empty when it belongs to none
 * @param kind what is wrong
 * @param words what the sentence of that kind needs, in the order in which it is described
 */
public record Fault(int row, String heading, FaultKind kind, List<String> words) implements Serializable {

    /** No word of a sentence is longer, in UTF-16 units. */
    private static final int LONGEST_WORD = 80;

    public Fault {
        Objects.requireNonNull(heading, "heading");
        words = words.stream().map(Fault::cut).toList();
    }

    static Fault of(int row, String heading, FaultKind kind, Object... words) {
        return new Fault(
                row, heading, kind, List.of(words).stream().map(String::valueOf).toList());
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD - 1) + "…";
    }
}
