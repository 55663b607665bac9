package fr.aiguillage.message;

import fr.aiguillage.script.facts.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** A number, or the name of a sender, as SMPP tells it. */
record SmppAddress(TypeOfNumber type, NumberingPlanIndicator plan, String signs) {

    private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9 ._&'-]{1,11}");

    /** The telephone that a person wrote; empty when it is none. */
    static Optional<SmppAddress> ofTelephone(String written) {
        return PhoneNumber.read(written).map(SmppAddress::of);
    }

    /** The sender: a telephone, a short number of the network, or a name of eleven signs at most. */
    static Optional<SmppAddress> ofSender(String written) {
        if (NAME.matcher(written).matches()) {
            return Optional.of(new SmppAddress(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, written));
        }
        return ofTelephone(written);
    }

    private static SmppAddress of(PhoneNumber number) {
        String signs = number.international();
        return signs.startsWith("+")
                ? new SmppAddress(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, signs.substring(1))
                : new SmppAddress(TypeOfNumber.UNKNOWN, NumberingPlanIndicator.ISDN, signs);
    }
}
