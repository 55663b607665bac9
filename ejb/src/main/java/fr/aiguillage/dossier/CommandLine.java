package fr.aiguillage.dossier;

import fr.aiguillage.script.syntax.Keywords;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words after the command.
 *
 * @param verb what to do; empty when nothing is said
 * @param folders the dossiers
 * @param locale French unless {@code --lang en}
 * @param at the hour of the call to play; now unless {@code --at}
 * @param caller the number from which the call to play comes; empty, so withheld, unless {@code --caller}
 * @param into the tongue that {@code --to} asks for
 * @param check whether {@code --check} asks only to look
 * @param mermaid whether {@code --mermaid} asks for a drawing in words
 * @param help whether {@code --help} asks what there is to ask
 * @param fault what is wrong with the words, in that language
 */
record CommandLine(
        String verb,
        List<String> folders,
        Locale locale,
        LocalDateTime at,
        String caller,
        Optional<Keywords> into,
        boolean check,
        boolean mermaid,
        boolean help,
        Optional<String> fault) {

    private static final Set<String> SWITCHES = Set.of("--check", "--mermaid", "--svg", "--help", "-h");

    static CommandLine of(List<String> words) {
        int lang = words.indexOf("--lang");
        String language = lang < 0 ? "fr" : word(words, lang + 1);
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        List<String> plain = new ArrayList<>();
        LocalDateTime at = LocalDateTime.now();
        String caller = "";
        Optional<Keywords> into = Optional.empty();
        Optional<String> fault = List.of("fr", "en").contains(language)
                ? Optional.empty()
                : Optional.of(Texts.format("command.badlanguage", locale, language));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--lang")) {
                i++;
            } else if (word.equals("--at")) {
                i++;
                try {
                    at = LocalDateTime.parse(word(words, i));
                } catch (DateTimeException notATime) {
                    fault = Optional.of(Texts.format("command.badtime", locale, word(words, i)));
                }
            } else if (word.equals("--to")) {
                i++;
                into = Keywords.of(word(words, i));
                if (into.isEmpty()) {
                    fault = Optional.of(Texts.format("command.badlanguage", locale, word(words, i)));
                }
            } else if (word.equals("--caller")) {
                i++;
                caller = word(words, i);
            } else if (word.startsWith("--") && !SWITCHES.contains(word)) {
                fault = Optional.of(Texts.format("command.badoption", locale, word));
            } else if (!SWITCHES.contains(word)) {
                plain.add(word);
            }
        }
        String verb = plain.isEmpty() ? "" : plain.remove(0);
        boolean help = words.contains("--help") || words.contains("-h") || verb.equals("help");
        return new CommandLine(
                verb,
                plain,
                locale,
                at,
                caller,
                into,
                words.contains("--check"),
                words.contains("--mermaid"),
                help,
                fault);
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }
}
