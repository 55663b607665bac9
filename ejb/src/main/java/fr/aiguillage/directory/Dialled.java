package fr.aiguillage.directory;

import fr.aiguillage.script.facts.PhoneNumber;
import java.util.regex.Pattern;

/**
 * A telephone number by its digits alone, to be found by any stretch of them that somebody remembers.
 *
 * @param abroad as it is dialled from another country, without what leads out of that country
 * @param home as it is dialled at home
 */
record Dialled(String abroad, String home) {

    /** Fewer digits than these are not searched for: every number has them. */
    static final int SHORTEST = 3;

    private static final Pattern LEADING_OUT = Pattern.compile("^00(?=[1-9])");
    private static final Pattern HOME_AND_ABROAD = Pattern.compile("^330(?=[1-9])");

    static Dialled of(PhoneNumber number) {
        return new Dialled(digits(number.international()), digits(number.national()));
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            }
        }
        return digits.toString();
    }

    /** Digits that somebody typed, without 00 before the code of a country, and without 0 after that of France. */
    static String asked(String digits) {
        String within = LEADING_OUT.matcher(digits).replaceFirst("");
        return HOME_AND_ABROAD.matcher(within).replaceFirst("33");
    }

    /** Whether it has these digits in a row, and they are enough to tell it from others. */
    boolean has(String digits) {
        String asked = asked(digits);
        return asked.length() >= SHORTEST && (abroad.contains(asked) || home.contains(asked));
    }
}
