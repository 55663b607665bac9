package fr.aiguillage.script.facts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param international in the form of ITU-T E.164, with its plus sign, when the country is known; else its digits alone
 */
public record PhoneNumber(String international) {

    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9(][0-9 .\\-()/\\u00A0\\u202F]{1,24}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern SHORT = Pattern.compile("[1-9]\\d{1,14}");
    private static final Pattern FRENCH = Pattern.compile("0[1-9]\\d{8}");
    private static final Pattern FRENCH_WITHOUT_PLUS = Pattern.compile("33[1-9]\\d{8}");

    /** The number that a person wrote, French unless it says otherwise; empty when it is none. */
    public static Optional<PhoneNumber> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = dialled(written);
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        } else if (FRENCH_WITHOUT_PLUS.matcher(digits).matches()) {
            digits = "+" + digits;
        }
        if (FRENCH.matcher(digits).matches()) {
            return Optional.of(french(digits.substring(1)));
        }
        return digits.startsWith("+")
                ? abroad(digits)
                : Optional.of(digits).filter(d -> SHORT.matcher(d).matches()).map(PhoneNumber::new);
    }

    /** Its digits and its plus sign. */
    private static String dialled(String written) {
        StringBuilder dialled = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (sign >= '0' && sign <= '9' || sign == '+') {
                dialled.append(sign);
            }
        }
        return dialled.toString();
    }

    private static PhoneNumber french(String digits) {
        return new PhoneNumber("+" + NumberingPlan.french(digits) + digits);
    }

    private static Optional<PhoneNumber> abroad(String digits) {
        if (!ABROAD.matcher(digits).matches()) {
            return Optional.empty();
        }
        NumberingPlan.Country country = NumberingPlan.of(digits.substring(1));
        return country.significant(digits.substring(1 + country.code().length()))
                .map(rest -> country.code().equals("33") ? french(rest) : new PhoneNumber("+" + country.code() + rest));
    }

    /** The country's code, without its plus sign; empty when the country is not known. */
    public String countryCode() {
        return international.startsWith("+")
                ? NumberingPlan.of(international.substring(1)).code()
                : "";
    }

    /**
     * As a French reader writes it: French numbers by pairs, those overseas included, and those of other countries after
     * the country's code, grouped as their own people do. It depends on the number alone, so that a number stored and
     * read again looks the same.
     */
    public String national() {
        if (!international.startsWith("+")) {
            return international;
        }
        NumberingPlan.Country country = NumberingPlan.of(international.substring(1));
        String rest = international.substring(1 + country.code().length());
        if (NumberingPlan.isFrench(country.code())) {
            boolean metropolitan = country.code().equals("33");
            boolean free = metropolitan && rest.startsWith("8");
            return free ? "0 " + country.grouped(rest) : inPairs("0" + rest);
        }
        return "+" + country.code() + " " + country.grouped(rest);
    }

    private static String inPairs(String digits) {
        StringBuilder pairs = new StringBuilder(digits.length() * 2);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i % 2 == 0) {
                pairs.append(' ');
            }
            pairs.append(digits.charAt(i));
        }
        return pairs.toString();
    }
}
