package fr.aiguillage.flowchart.drawing;

import fr.aiguillage.script.diagnostic.Sentences;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Writes the first source of a scenario from a drawing: a step for each box; where the drawing divides, a question whose
 * answers are the labels of the arrows. What a box wants done is a silent instruction in its own words, under a comment
 * that leaves it to the assistant.
 */
public final class FirstSource {

    private static final int LONGEST_NAME = 60;
    private static final String LEVEL = "    ";

    private final Drawing drawing;
    private final Keywords keywords;
    private final ResourceBundle texts;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> questionNames = new HashSet<>();
    private final StringBuilder questions = new StringBuilder();
    private final StringBuilder steps = new StringBuilder();

    private FirstSource(Drawing drawing, Locale locale) {
        this.drawing = drawing;
        boolean english = locale.getLanguage().equals("en");
        keywords = english ? Keywords.ENGLISH : Keywords.FRENCH;
        texts = Sentences.of("fr.aiguillage.flowchart.drawing.source", locale);
    }

    /** The source for that client, in the language's words of that locale. */
    public static String of(Drawing drawing, String client, Locale locale) {
        FirstSource source = new FirstSource(drawing, locale);
        return source.write(client);
    }

    private String write(String client) {
        List<String> order = order();
        order.forEach(box -> names.put(box, free(name(drawing.boxes().get(box)), taken)));
        order.forEach(this::step);
        return "# language: " + keywords.locale().getLanguage() + "\n"
                + comment("greeting", "")
                + word(Keyword.SCENARIO) + " " + name(client) + "\n\n"
                + questions + steps;
    }

    /** The box to which no arrow leads first: there the call begins. */
    private List<String> order() {
        Set<String> reached = new HashSet<>();
        drawing.arrows().forEach(arrow -> reached.add(arrow.to()));
        Set<String> order = new LinkedHashSet<>();
        drawing.boxes().keySet().stream()
                .filter(box -> !reached.contains(box))
                .findFirst()
                .ifPresent(order::add);
        order.addAll(drawing.boxes().keySet());
        return new ArrayList<>(order);
    }

    private void step(String box) {
        List<Drawing.Arrow> out = drawing.from(box);
        String words = drawing.boxes().get(box);
        steps.append('\n')
                .append(word(Keyword.STEP))
                .append(' ')
                .append(names.get(box))
                .append('\n');
        if (out.size() > 1) {
            divide(words.isEmpty() ? names.get(box) : words, out);
            return;
        }
        if (!words.isEmpty()) {
            steps.append(comment("act", LEVEL));
            line(word(Keyword.INSTRUCTION) + " " + quoted(words));
        }
        if (out.isEmpty()) {
            steps.append(comment("message", LEVEL));
            line(word(Keyword.END));
        } else {
            line("→ " + names.get(out.get(0).to()));
        }
    }

    private void divide(String words, List<Drawing.Arrow> out) {
        String question = free(name(words.replace("?", "")), questionNames);
        Map<String, String> targets = new LinkedHashMap<>();
        Set<String> labels = new HashSet<>();
        boolean named = true;
        for (Drawing.Arrow arrow : out) {
            named &= !arrow.label().isEmpty();
            String label = arrow.label().isEmpty() ? texts.getString("answer") : arrow.label();
            targets.put(free(name(label), labels), names.get(arrow.to()));
        }
        questions
                .append(word(Keyword.QUESTION))
                .append(' ')
                .append(question)
                .append(' ')
                .append(quoted(words));
        questions.append(" : ").append(word(Keyword.CHOICE)).append(' ').append(String.join(", ", targets.keySet()));
        questions.append('\n');
        if (!named) {
            steps.append(comment("answers", LEVEL));
        }
        line(word(Keyword.ASK) + " " + question);
        line(word(Keyword.WHEN) + " " + question);
        targets.forEach((label, step) -> line(LEVEL + label + " → " + step));
    }

    private void line(String text) {
        steps.append(LEVEL).append(text).append('\n');
    }

    private String comment(String what, String indent) {
        return indent + "# " + texts.getString("mark") + " " + texts.getString(what) + "\n";
    }

    private String word(Keyword keyword) {
        return keywords.spelling(keyword);
    }

    private static String quoted(String words) {
        return "« " + words.replaceAll("[«»\"{}]", "'") + " »";
    }

    /** Words that can be a name: no sign that parts a line, none that joins answers. */
    private String name(String words) {
        String plain = words.replaceAll("[^\\p{L}\\p{N}' ’.-]+", " ")
                .replaceAll("-{2,}", "-")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME).strip();
        return cut.isEmpty() ? texts.getString("box") : cut;
    }

    /** That name, or with a number when it is taken. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + " " + number;
        }
        return free;
    }
}
