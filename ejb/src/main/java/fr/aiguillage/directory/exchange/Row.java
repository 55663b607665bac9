package fr.aiguillage.directory.exchange;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number from 1, as a spreadsheet shows it, headings and empty rows counted; of a vCard, the number of the card
 * @param cells as they stand, blanks around them and line ends within them apart
 */
record Row(int number, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    /** What stands in that column, from 0; empty when the row ends before it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
