package fr.aiguillage.web.scenario;

import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the language that open a statement, which the editor colours. */
final class EditorWords {

    private static final Set<Keyword> OPENING = EnumSet.of(
            Keyword.SCENARIO,
            Keyword.GREETING,
            Keyword.NEVER_SAY,
            Keyword.QUESTION,
            Keyword.SPEECH,
            Keyword.INFORMATION,
            Keyword.STEP,
            Keyword.ASK,
            Keyword.ASK_AGAIN,
            Keyword.SAY,
            Keyword.INSTRUCTION,
            Keyword.WHEN,
            Keyword.IF,
            Keyword.OTHERWISE,
            Keyword.CALL,
            Keyword.THEN,
            Keyword.FAILING,
            Keyword.ANNOUNCE,
            Keyword.ACCEPTED,
            Keyword.NOBODY,
            Keyword.MAIL,
            Keyword.SMS,
            Keyword.URGENT,
            Keyword.END,
            Keyword.BLOCK,
            Keyword.RECEIVES,
            Keyword.GIVES,
            Keyword.OUTCOMES,
            Keyword.OUTCOME,
            Keyword.USES,
            Keyword.DO);

    private EditorWords() {}

    /** The words of the language that the text announces, French unless it says otherwise, parted by bars. */
    static String of(String source) {
        boolean english =
                source.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)#\\s*(?:langue|language)\\s*:\\s*en.*");
        Keywords keywords = english ? Keywords.ENGLISH : Keywords.FRENCH;
        return OPENING.stream()
                .flatMap(keyword -> keywords.spellings(keyword).stream())
                .collect(Collectors.joining("|"));
    }
}
