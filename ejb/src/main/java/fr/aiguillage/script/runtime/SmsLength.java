package fr.aiguillage.script.runtime;

/**
 * How long a text is as SMS.
 *
 * @param parts how many SMS carry it
 * @param units how many characters it counts, some of which count twice
 * @param room how many the SMS it takes can carry
 */
public record SmsLength(int parts, int units, int room) {

    /** More parts than that reach many telephones in pieces. */
    public static final int MOST_PARTS = 3;

    /** A text with the signs of a printer replaced by those that every telephone has, so that it takes fewer parts. */
    public static String plain(String text) {
        String plain = text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2019', '\'');
        plain = plain.replace("« ", "\"").replace(" »", "\"").replace('«', '"').replace('»', '"');
        return plain.replace("…", "...")
                .replace('–', '-')
                .replace('—', '-')
                .replace("œ", "oe")
                .replace("Œ", "OE");
    }

    /** Whether a text can be sent at all: in three parts at most, which carry 459 signs, or 201 with others than GSM has. */
    public static boolean fits(String text) {
        return of(text).parts() <= MOST_PARTS;
    }

    /** Counts as the networks do: the GSM alphabet when it has every sign, UCS-2 otherwise. */
    public static SmsLength of(String text) {
        SmsText sms = SmsText.of(text);
        return new SmsLength(sms.parts().size(), sms.units(), sms.room());
    }
}
