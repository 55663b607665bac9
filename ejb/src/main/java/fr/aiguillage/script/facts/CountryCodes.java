package fr.aiguillage.script.facts;

import java.util.Set;

/** Where the country's code ends in an international number, by the list of ITU-T E.164. */
final class CountryCodes {

    private static final Set<String> OF_TWO_DIGITS = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");

    private CountryCodes() {}

    /** How many of these digits are the code: 1 for North America and Russia, 2 for those listed, 3 for others. */
    static int length(String digits) {
        if (digits.startsWith("1") || digits.startsWith("7")) {
            return 1;
        }
        return OF_TWO_DIGITS.contains(digits.substring(0, 2)) ? 2 : 3;
    }
}
