package fr.aiguillage.web.platform;

import java.util.regex.Pattern;

/** What a message is about, without what stands beside it on the page: whose it is, and that it is urgent. */
public final class SubjectWords {

    private static final Pattern URGENT = Pattern.compile("\\bUrgent[\\s\u00a0]*:[\\s\u00a0]*");

    private static final Pattern COLON = Pattern.compile("[\\s\u00a0]*:[\\s\u00a0]*$");

    private SubjectWords() {}

    /**
     * As it stands by itself, ready to be printed; empty when nothing is left.
     *
     * @param urgent whether a badge beside it says that it is urgent
     */
    public static String beside(String given, boolean urgent, String company) {
        return Typography.capital(without(given, urgent, company));
    }

    /** As it stands in a sentence that does not say whether it is urgent, ready to be printed; empty when nothing is left. */
    public static String within(String given, String company) {
        return without(given, false, company);
    }

    private static String without(String given, boolean urgent, String company) {
        String subject = Typography.french(given);
        String told = urgent ? URGENT.matcher(subject).replaceFirst("") : subject;
        String printed = Typography.french(company);
        String left = told.replace(printed + ", ", "");
        boolean nothingElse = left.equals(printed) || left.endsWith(": " + printed);
        String about = nothingElse ? left.substring(0, left.length() - printed.length()) : left;
        return COLON.matcher(about).replaceFirst("").strip();
    }
}
