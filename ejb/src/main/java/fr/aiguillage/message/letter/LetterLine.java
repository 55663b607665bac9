package fr.aiguillage.message.letter;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body as lines: what is asked and its answer apart, sentences as they are. */
final class LetterLine {

    private static final Pattern FIELD =
            Pattern.compile("([^:.?!«»/]{1,40}?)[ \\u00a0\\u202f]*:[ \\u00a0\\u202f]+(\\S.*)");
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s\"<>]+");

    private LetterLine() {}

    /** The lines; where the body is the house's own, one that is nothing but the address of a page is a way to it. */
    static List<Map<String, String>> of(String body, boolean ours) {
        return body.lines().map(line -> line(line.strip(), ours)).toList();
    }

    private static Map<String, String> line(String text, boolean ours) {
        Matcher field = FIELD.matcher(text);
        boolean asked = !ours && field.matches();
        return Map.of(
                "nom", asked ? field.group(1) : "",
                "texte", asked ? field.group(2) : text,
                "lien", ours && PAGE.matcher(text).matches() ? text : "");
    }
}
