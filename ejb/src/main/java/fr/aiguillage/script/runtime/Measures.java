package fr.aiguillage.script.runtime;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and sums of money as people write them, in French and in English. */
final class Measures {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern IN_THREES = Pattern.compile("-?\\d{1,3}( \\d{3})+([.,]\\d{1,6})?");
    private static final Pattern CURRENCY = Pattern.compile("(.*?) ?(?:€|euros?|eur)|€ ?(.*)");
    private static final Pattern INSIDE = Pattern.compile("(\\d+) ?(?:€|euros?) ?(\\d{2})");
    private static final Pattern SUM = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}([ .,])\\d{3}(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d{1,2})?");

    private Measures() {}

    static Optional<BigDecimal> number(String words) {
        String plain = blanks(words);
        boolean read =
                NUMBER.matcher(plain).matches() || IN_THREES.matcher(plain).matches();
        return read ? Optional.of(new BigDecimal(plain.replace(" ", "").replace(',', '.'))) : Optional.empty();
    }

    /** The sum, in euros; thousands may stand apart, cents follow a comma, a dot or the sign. */
    static Optional<BigDecimal> euros(String words) {
        String plain = blanks(words).toLowerCase(Locale.ROOT);
        Matcher inside = INSIDE.matcher(plain);
        if (inside.matches()) {
            return Optional.of(new BigDecimal(inside.group(1) + "." + inside.group(2)));
        }
        Matcher sign = CURRENCY.matcher(plain);
        String sum = !sign.matches() ? plain : (sign.group(1) == null ? sign.group(2) : sign.group(1)).strip();
        Matcher grouped = GROUPED.matcher(sum);
        if (grouped.matches()) {
            sum = sum.replace(grouped.group(1), "");
        }
        String dotted = sum.replace(',', '.');
        return SUM.matcher(dotted).matches() ? Optional.of(new BigDecimal(dotted)) : Optional.empty();
    }

    private static String blanks(String words) {
        return words.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }
}
