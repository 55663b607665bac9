package fr.aiguillage.dossier;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words after the command.
 *
 * @param verb what to do; empty when nothing is said
 * @param folders the dossiers
 * @param locale French unless {@code --lang en}
 * @param at the hour of the call to play; now unless {@code --at}
 * @param fault what is wrong with the words, in that language
 */
record CommandLine(String verb, List<String> folders, Locale locale, LocalDateTime at, Optional<String> fault) {

    static CommandLine of(List<String> words) {
        boolean english = words.contains("--lang")
                && words.indexOf("--lang") + 1 < words.size()
                && words.get(words.indexOf("--lang") + 1).equals("en");
        Locale locale = english ? Locale.ENGLISH : Locale.FRENCH;
        List<String> plain = new ArrayList<>();
        LocalDateTime at = LocalDateTime.now();
        Optional<String> fault = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--lang")) {
                i++;
            } else if (word.equals("--at")) {
                i++;
                String time = i < words.size() ? words.get(i) : "";
                try {
                    at = LocalDateTime.parse(time);
                } catch (DateTimeException notATime) {
                    fault = Optional.of(Texts.format("command.badtime", locale, time));
                }
            } else if (word.startsWith("--")) {
                fault = Optional.of(Texts.format("command.badoption", locale, word));
            } else {
                plain.add(word);
            }
        }
        String verb = plain.isEmpty() ? "" : plain.remove(0);
        return new CommandLine(verb, plain, locale, at, fault);
    }
}
