package fr.aiguillage.script.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param international in the form of ITU-T E.164, with its plus sign, when the country is known; else its digits alone
 * @param national as people of its country write it; as it was given when the country is not France
 */
public record PhoneNumber(String international, String national) {

    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9][0-9 .\\-()/\\u00A0\\u202F]{1,24}");

    /** The number that a person wrote, French unless it says otherwise; empty when it is none. */
    public static Optional<PhoneNumber> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[^0-9+]", "");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        } else if (digits.startsWith("+330")) {
            digits = "+33" + digits.substring(4);
        } else if (digits.length() == 10 && digits.startsWith("0")) {
            digits = "+33" + digits.substring(1);
        }
        return Optional.of(new PhoneNumber(digits, national(digits, written)));
    }

    /** French numbers by pairs, as French people read them. */
    private static String national(String digits, String written) {
        return digits.startsWith("+33") && digits.length() == 12
                ? ("0" + digits.substring(3)).replaceAll("(\\d\\d)(?=\\d)", "$1 ")
                : written.strip();
    }
}
