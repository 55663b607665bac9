package fr.aiguillage.message;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a gateway tells at last of something that it had taken.
 *
 * @param gatewayId by which the gateway calls it
 * @param address where it went, as the gateway writes it; may be empty
 * @param reason why it did not arrive; null when it did
 * @param detail the gateway's own words
 */
record Receipt(String gatewayId, String address, DeliveryReason reason, String detail) {

    static final int LONGEST_ID = 250;

    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_DETAIL = 1000;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,40}");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{1,40}");
    private static final int SIXTEEN = 16;
    private static final int TELLING_DIGITS = 8;

    Receipt {
        gatewayId = PlainText.line(gatewayId, LONGEST_ID);
        address = PlainText.line(address, LONGEST_ADDRESS);
        detail = PlainText.line(detail, LONGEST_DETAIL);
    }

    boolean arrived() {
        return reason == null;
    }

    /**
     * The identifiers under which the gateway may have answered: many write the same number in one base when they take a
     * message and in another when they tell what became of it. Its own comes first.
     */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(gatewayId);
        if (DECIMAL.matcher(gatewayId).matches()) {
            String hexadecimal = new BigInteger(gatewayId).toString(SIXTEEN);
            names.add(hexadecimal);
            names.add(hexadecimal.toUpperCase(Locale.ROOT));
            names.add("0".repeat(Math.max(0, TELLING_DIGITS - hexadecimal.length())) + hexadecimal);
            names.add("0".repeat(Math.max(0, TELLING_DIGITS - hexadecimal.length()))
                    + hexadecimal.toUpperCase(Locale.ROOT));
            names.add(new BigInteger(gatewayId).toString());
        }
        if (HEXADECIMAL.matcher(gatewayId).matches()) {
            names.add(new BigInteger(gatewayId, SIXTEEN).toString());
        }
        return names;
    }

    /** Whether it may speak of what was sent there: under another name than its own, the address has to be the same. */
    boolean speaksOf(String identifier, String sentTo) {
        return identifier.equals(gatewayId)
                ? address.isEmpty() || sameEnd(sentTo) || !isNumber(address)
                : !address.isEmpty() && sameEnd(sentTo);
    }

    private boolean sameEnd(String sentTo) {
        String here = digits(address);
        String there = digits(sentTo);
        int compared = Math.min(TELLING_DIGITS, Math.min(here.length(), there.length()));
        return compared > 0
                && here.substring(here.length() - compared).equals(there.substring(there.length() - compared));
    }

    private static boolean isNumber(String address) {
        return !digits(address).isEmpty();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
