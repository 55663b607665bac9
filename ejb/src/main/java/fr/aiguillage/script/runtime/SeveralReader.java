package fr.aiguillage.script.runtime;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads several answers given at once: {@code fièvre, toux et fatigue}. */
final class SeveralReader {

    private static final Pattern COMMA = Pattern.compile("[,;]");
    private static final Pattern LINK = Pattern.compile(" (?:et|and) ");

    private final Question question;

    SeveralReader(Question question) {
        this.question = question;
    }

    /** The answers, each once, in the order of the question; empty when one of them is not foreseen. */
    Optional<Value> read(String answer) {
        Set<Value> given = new LinkedHashSet<>();
        for (String part : COMMA.split(answer)) {
            if (!part.isBlank() && !take(part.strip(), given)) {
                return Optional.empty();
            }
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(question.several(given));
    }

    /** An answer may hold the word that links the last two, so that the whole is looked for first. */
    private boolean take(String words, Set<Value> into) {
        Optional<Value> option = AnswerReader.option(question, words);
        if (option.isPresent()) {
            into.add(option.get());
            return true;
        }
        var link = LINK.matcher(words);
        int from = 0;
        while (link.find(from)) {
            String first = words.substring(0, link.start());
            String rest = words.substring(link.end());
            Set<Value> both = new LinkedHashSet<>();
            if (AnswerReader.option(question, first).isPresent() && take(first, both) && take(rest, both)) {
                into.addAll(both);
                return true;
            }
            from = link.start() + 1;
        }
        Optional<Value> other = AnswerReader.unforeseen(question, words);
        other.ifPresent(into::add);
        return other.isPresent();
    }
}
