package fr.aiguillage.script.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param international in the form of ITU-T E.164, with its plus sign, when the country is known; else its digits alone
 */
public record PhoneNumber(String international) {

    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9][0-9 .\\-()/\\u00A0\\u202F]{1,24}");
    private static final Pattern DIALLED = Pattern.compile("\\+\\d{7,15}|[1-9]\\d{1,14}");
    private static final String FRANCE = "+33";
    private static final int FRENCH = "+33123456789".length();

    /** The number that a person wrote, French unless it says otherwise; empty when it is none. */
    public static Optional<PhoneNumber> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[^0-9+]", "");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (digits.startsWith(FRANCE + "0")) {
            digits = FRANCE + digits.substring(4);
        } else if (digits.length() == 10 && digits.startsWith("0")) {
            digits = FRANCE + digits.substring(1);
        }
        return DIALLED.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /**
     * As a French reader writes it: French numbers by pairs, those of other countries in threes after the country's
     * code. It depends on the number alone, so that a number stored and read again looks the same.
     */
    public String national() {
        if (international.startsWith(FRANCE) && international.length() == FRENCH) {
            return ("0" + international.substring(3)).replaceAll("(\\d\\d)(?=\\d)", "$1 ");
        }
        if (!international.startsWith("+")) {
            return international;
        }
        int code = CountryCodes.length(international.substring(1)) + 1;
        String rest = international.substring(code).replaceAll("(\\d{3})(?=\\d{2})", "$1 ");
        return international.substring(0, code) + " " + rest;
    }
}
