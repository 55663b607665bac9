package fr.aiguillage.web.call;

/**
 * How long a text is as SMS.
 *
 * @param parts how many SMS carry it
 * @param units how many characters it counts, some of which count twice
 * @param room how many the SMS it takes can carry
 */
record SmsLength(int parts, int units, int room) {

    private static final String GSM =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_TWICE = "^{}\\[~]|€";

    /** Counts as the networks do: the GSM alphabet when it has every sign, UCS-2 otherwise. */
    static SmsLength of(String text) {
        boolean gsm = text.chars().allMatch(sign -> GSM.indexOf(sign) >= 0 || GSM_TWICE.indexOf(sign) >= 0);
        int twice = gsm
                ? (int) text.chars()
                        .filter(sign -> GSM_TWICE.indexOf(sign) >= 0)
                        .count()
                : 0;
        return gsm ? of(text.length() + twice, 160, 153) : of(text.length(), 70, 67);
    }

    private static SmsLength of(int units, int alone, int together) {
        if (units <= alone) {
            return new SmsLength(1, units, alone);
        }
        int parts = (units + together - 1) / together;
        return new SmsLength(parts, units, parts * together);
    }
}
