package fr.aiguillage.web.message;

import fr.aiguillage.web.platform.Typography;
import java.util.regex.Pattern;

/** What a message is about, without what stands beside it on the page: whose it is, and that it is urgent. */
final class SubjectWords {

    private static final Pattern URGENT = Pattern.compile("\\bUrgent[\\s\u00a0]*:[\\s\u00a0]*");

    private static final Pattern COLON = Pattern.compile("[\\s\u00a0]*:[\\s\u00a0]*$");

    private SubjectWords() {}

    /** Ready to be printed; empty when nothing is left. */
    static String beside(String given, boolean urgent, String company) {
        String subject = Typography.french(given);
        String told = urgent ? URGENT.matcher(subject).replaceFirst("") : subject;
        String printed = Typography.french(company);
        String left = told.replace(printed + ", ", "");
        boolean nothingElse = left.endsWith(printed);
        String about = nothingElse ? left.substring(0, left.length() - printed.length()) : left;
        return Typography.capital(COLON.matcher(about).replaceFirst("").strip());
    }
}
