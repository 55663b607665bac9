package fr.aiguillage.script.syntax;

/**
 * A line to print.
 *
 * @param depth how deep it stands
 * @param content what stands in it
 * @param row whether it is a row of a table
 * @param sign where the arrow or the colon of a branch stands in it; {@link #NONE} when nothing is to stand under another
 * @param joins whether its sign stands under that of the line above
 */
record LaidLine(int depth, String content, boolean row, int sign, boolean joins) {

    static final int NONE = -1;

    static LaidLine comment(int depth, String words) {
        return new LaidLine(depth, words, false, NONE, false);
    }

    LaidLine with(String other) {
        return new LaidLine(depth, other, row, sign, joins);
    }
}
