package fr.aiguillage.script.sheet;

import fr.aiguillage.script.syntax.Keyword;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands behind each word of the language, as it is written, without quotes: in the sheet of a person, or of a
 * company. Lists between commas are cut into what they list.
 *
 * @param lines the texts behind a word in the order in which they stand; a word that stands alone has an empty text
 */
public record Written(Map<Keyword, List<String>> lines) {

    /** With nothing in it. */
    public static final Written NOTHING = new Written(Map.of());

    public Written {
        Map<Keyword, List<String>> kept = new EnumMap<>(Keyword.class);
        lines.forEach((keyword, texts) -> kept.put(keyword, List.copyOf(texts)));
        lines = Map.copyOf(kept);
    }

    /** Everything behind that word. */
    public List<String> all(Keyword keyword) {
        return lines.getOrDefault(keyword, List.of());
    }

    /** What counts behind a word that should stand once: the last one, as the reader takes it; empty when there is none. */
    public String one(Keyword keyword) {
        List<String> all = all(keyword);
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    /** Whether that word stands there. */
    public boolean has(Keyword keyword) {
        return !all(keyword).isEmpty();
    }

    /** With these texts behind that word, and no others. */
    public Written with(Keyword keyword, List<String> texts) {
        Map<Keyword, List<String>> other = new EnumMap<>(Keyword.class);
        other.putAll(lines);
        other.put(keyword, texts);
        return new Written(other);
    }

    /** With that text behind that word; without the word, when the text is blank. */
    public Written with(Keyword keyword, String text) {
        return with(keyword, text.isBlank() ? List.of() : List.of(text));
    }

    /** With one more line of that word, the last. */
    public Written and(Keyword keyword, String text) {
        List<String> texts = new ArrayList<>(all(keyword));
        texts.add(text);
        return with(keyword, texts);
    }

    /** Without the lines of that word that say so. */
    public Written without(Keyword keyword, String text) {
        return with(keyword, all(keyword).stream().filter(t -> !t.equals(text)).toList());
    }
}
