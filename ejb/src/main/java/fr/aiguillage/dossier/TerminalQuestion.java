package fr.aiguillage.dossier;

import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Shape;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.syntax.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question in a terminal: its words, its answers by number, and what is expected when something else is typed. */
record TerminalQuestion(Question question, Tongue tongue, Locale locale) {

    /** The lines that put it. */
    List<String> lines() {
        String key = question.judged() ? "terminal.judge" : "terminal.ask";
        StringBuilder lines = new StringBuilder(Texts.format(key, locale, question.wording(tongue)));
        if (!question.help().isEmpty()) {
            lines.append('\n').append(Texts.format("terminal.instruction", locale, question.help()));
        }
        List<Question.Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            lines.append("\n  ").append(i + 1).append("  ").append(question.label(options.get(i), tongue));
            lines.append(options.get(i).open() ? Phrase.OPEN : "");
        }
        return lines.toString().lines().toList();
    }

    /** What is typed, numbers of answers turned into their words. */
    String answer(String typed) {
        if (question.type() == QuestionType.SEVERAL && typed.matches("\\d{1,2}(?:[ ,;]+\\d{1,2})*")) {
            return Arrays.stream(typed.split("[ ,;]+")).map(this::ranked).collect(Collectors.joining(", "));
        }
        return ranked(typed);
    }

    private String ranked(String typed) {
        boolean rank = typed.matches("[1-9]\\d?")
                && Integer.parseInt(typed) <= question.options().size();
        return rank ? question.options().get(Integer.parseInt(typed) - 1).text() : typed;
    }

    /** What kind of answer it takes, in a few words. */
    String expected() {
        String shapes = question.shapes().stream().map(Shape::example).collect(Collectors.joining(", "));
        return Texts.format("expected." + question.type(), locale, shapes);
    }

    /** How an answer that may be written in several ways was understood; empty when it stands as it was typed. */
    Optional<String> understood(String typed, Value value) {
        boolean plain = question.type().isListed()
                || question.type() == QuestionType.TEXT
                || value.display().equals(typed);
        return plain ? Optional.empty() : Optional.of(Texts.format("terminal.understood", locale, value.display()));
    }
}
