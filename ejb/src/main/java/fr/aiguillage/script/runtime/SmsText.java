package fr.aiguillage.script.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into the SMS that carry it, as they are counted and as they are sent. It is written in the GSM alphabet when
 * that has every sign, in UCS-2 otherwise; no sign is cut in two.
 *
 * @param gsm whether the GSM alphabet has every sign
 * @param parts the text in one SMS, or in several that a telephone puts together again
 */
public record SmsText(boolean gsm, List<String> parts) {

    /** By its rank in the alphabet, but for the sign at {@link #ESCAPE}, which leads to the second table. */
    private static final String GSM =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final byte ESCAPE = 0x1B;
    private static final String GSM_TWICE = "^{}\\[~]|€";
    private static final byte[] SECOND_TABLE = {0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private static final int GSM_ALONE = 160;
    private static final int GSM_TOGETHER = 153;
    private static final int UCS_ALONE = 70;
    private static final int UCS_TOGETHER = 67;

    public SmsText {
        parts = List.copyOf(parts);
    }

    /** The SMS that carry a text. */
    public static SmsText of(String text) {
        boolean gsm = text.chars().allMatch(sign -> GSM.indexOf(sign) >= 0 || GSM_TWICE.indexOf(sign) >= 0);
        var whole = new SmsText(gsm, List.of(text));
        return whole.units() <= (gsm ? GSM_ALONE : UCS_ALONE) ? whole : new SmsText(gsm, whole.cut(text));
    }

    private List<String> cut(String text) {
        int room = gsm ? GSM_TOGETHER : UCS_TOGETHER;
        List<String> cut = new ArrayList<>();
        int start = 0;
        int units = 0;
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            int width = width(sign);
            if (units + width > room) {
                cut.add(text.substring(start, i));
                start = i;
                units = 0;
            }
            units += width;
            i += Character.charCount(sign);
        }
        cut.add(text.substring(start));
        return cut;
    }

    private int width(int sign) {
        return gsm ? GSM_TWICE.indexOf(sign) >= 0 ? 2 : 1 : Character.charCount(sign);
    }

    /** How many characters it counts, some of which count twice. */
    int units() {
        return parts.stream().flatMapToInt(String::codePoints).map(this::width).sum();
    }

    /** How many characters its SMS have room for. */
    int room() {
        if (parts.size() == 1) {
            return gsm ? GSM_ALONE : UCS_ALONE;
        }
        return parts.size() * (gsm ? GSM_TOGETHER : UCS_TOGETHER);
    }

    /**
     * One of its parts as a gateway takes it: a byte for each character of the GSM alphabet, two for each of UCS-2.
     *
     * @param part its rank, from 0
     */
    public byte[] octets(int part) {
        String text = parts.get(part);
        if (!gsm) {
            return text.getBytes(StandardCharsets.UTF_16BE);
        }
        byte[] octets = new byte[text.chars().map(this::width).sum()];
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            int twice = GSM_TWICE.indexOf(text.charAt(i));
            if (twice >= 0) {
                octets[next++] = ESCAPE;
                octets[next++] = SECOND_TABLE[twice];
            } else {
                int rank = GSM.indexOf(text.charAt(i));
                octets[next++] = (byte) (rank < ESCAPE ? rank : rank + 1);
            }
        }
        return octets;
    }
}
