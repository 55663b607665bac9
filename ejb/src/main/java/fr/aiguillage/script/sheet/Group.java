package fr.aiguillage.script.sheet;

import fr.aiguillage.script.syntax.Keyword;
import java.util.List;
import java.util.Set;

/** How the lines of one word make up what they say, and in which order words follow one another when a line is new. */
enum Group {
    /** The last line counts. */
    ONE,
    /** Each line says one thing. */
    LINES,
    /** The lines list things between commas. */
    COMMAS;

    /** The words of a person's sheet, in the order in which a new one is written. */
    static final List<Keyword> PERSON = List.of(
            Keyword.PRONOUNCED,
            Keyword.ROLE,
            Keyword.DEPARTMENT,
            Keyword.MANAGER,
            Keyword.HANDLES,
            Keyword.DIRECT,
            Keyword.MOBILE,
            Keyword.HOME,
            Keyword.OTHER_LINE,
            Keyword.MAIL,
            Keyword.SKILL,
            Keyword.REPLACEMENT,
            Keyword.PASS_ON,
            Keyword.NEVER_PASS,
            Keyword.BEFORE_PASSING,
            Keyword.PASSING,
            Keyword.ABSENT,
            Keyword.IDENTIFIER);

    /** Those of a company's. */
    static final List<Keyword> COMPANY = List.of(
            Keyword.CLIENT,
            Keyword.TRADE,
            Keyword.PRESENTATION,
            Keyword.COMPANY_ADDRESS,
            Keyword.OFFER,
            Keyword.SECRETARIES,
            Keyword.CONTACT,
            Keyword.CHANGES_UNTOLD,
            Keyword.ACKNOWLEDGE,
            Keyword.RELAY,
            Keyword.ACKNOWLEDGE_EACH,
            Keyword.QUIET,
            Keyword.DIGEST,
            Keyword.TIME_ZONE,
            Keyword.COLOR,
            Keyword.CALLED_NUMBER,
            Keyword.FACT,
            Keyword.NEVER_SAY);

    private static final Set<Keyword> SEVERAL = Set.of(
            Keyword.PASS_ON,
            Keyword.PASSING,
            Keyword.ABSENT,
            Keyword.PRESENTATION,
            Keyword.FACT,
            Keyword.NEVER_SAY,
            Keyword.QUIET,
            Keyword.DIGEST);

    private static final Set<Keyword> LISTS =
            Set.of(Keyword.HANDLES, Keyword.SKILL, Keyword.BEFORE_PASSING, Keyword.CALLED_NUMBER, Keyword.RELAY);

    private static final Set<Keyword> QUOTED = Set.of(Keyword.PRONOUNCED, Keyword.PRESENTATION, Keyword.NEVER_SAY);

    /** Where the reader takes what is between quotes for the text itself. */
    private static final Set<Keyword> QUOTABLE = Set.of(
            Keyword.PRONOUNCED,
            Keyword.PRESENTATION,
            Keyword.NEVER_SAY,
            Keyword.ROLE,
            Keyword.DEPARTMENT,
            Keyword.PASSING,
            Keyword.TRADE,
            Keyword.COMPANY_ADDRESS,
            Keyword.SECRETARIES,
            Keyword.FACT);

    static Group of(Keyword keyword) {
        if (SEVERAL.contains(keyword)) {
            return LINES;
        }
        return LISTS.contains(keyword) ? COMMAS : ONE;
    }

    static boolean isQuoted(Keyword keyword) {
        return QUOTED.contains(keyword);
    }

    static boolean mayBeQuoted(Keyword keyword) {
        return QUOTABLE.contains(keyword);
    }
}
