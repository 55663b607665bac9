package fr.aiguillage.directory.exchange;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import fr.aiguillage.script.facts.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as files write it: with words before it, without its first zero as spreadsheets leave it, in any country's way. */
final class DiallingNumber {

    private static final String REGION = "FR";
    private static final Pattern SHORT = Pattern.compile("[1-9]\\d{1,4}");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");

    /** What may stand before a number: + or 00, the country, the zero between brackets. */
    private static final int MOST_BEFORE = 6;

    private DiallingNumber() {}

    /** The number, French unless it says otherwise; empty when it is none, or more than one, or only reached inside. */
    static Optional<PhoneNumber> read(String words) {
        if (SHORT.matcher(words).matches()) {
            return PhoneNumber.read(words);
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber parsed = numbers.parse(words, REGION);
            String national = Long.toString(parsed.getNationalNumber());
            String digits = NOT_DIGITS.matcher(words).replaceAll("");
            boolean whole = digits.endsWith(national) && digits.length() - national.length() <= MOST_BEFORE;
            boolean possible = numbers.isPossibleNumberWithReason(parsed) == ValidationResult.IS_POSSIBLE;
            return whole && possible && !parsed.hasExtension()
                    ? PhoneNumber.read(numbers.format(parsed, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
