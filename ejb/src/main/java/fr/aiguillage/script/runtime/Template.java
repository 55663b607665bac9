package fr.aiguillage.script.runtime;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that may quote the call: {@code « Je préviens {médecin}. »}; as a value, none while it says nothing. */
public sealed interface Template extends Expression {

    /** Its pieces, in order. */
    List<Part> parts();

    /**
     * The text in that call, with answers as they are said in that language; a missing answer leaves no double blank, empty
     * brackets or stray comma.
     */
    String render(View call, Tongue tongue);

    /** The text in that call. */
    default String render(View call) {
        return render(call, Tongue.FRENCH);
    }

    @Override
    default Value value(View call) {
        String words = render(call);
        return words.isEmpty() ? null : new Value.Text(words);
    }

    @Override
    default QuestionType type() {
        return QuestionType.TEXT;
    }

    /** A text that quotes nothing. */
    static Template of(String text) {
        return new Words(text);
    }

    /** The text of these pieces. */
    static Template of(List<Part> parts) {
        return parts.size() == 1 && parts.get(0) instanceof Words words ? words : new Mixed(parts);
    }

    /** Its words as an author reads them, quotes left out. */
    default String words() {
        return parts().stream()
                .filter(Words.class::isInstance)
                .map(part -> ((Words) part).text())
                .collect(Collectors.joining("…"));
    }

    /** The words that it says whatever it quotes. */
    default String fixed() {
        return parts().stream()
                .filter(Words.class::isInstance)
                .map(part -> ((Words) part).text())
                .collect(Collectors.joining());
    }

    /** Whether it tells the attempts made. */
    default boolean tellsAttempts() {
        return parts().stream().anyMatch(Attempts.class::isInstance);
    }

    /** The questions that it quotes. */
    default List<Question> quotes() {
        return parts().stream()
                .filter(Quote.class::isInstance)
                .map(part -> ((Quote) part).question())
                .toList();
    }

    /** A piece of a text. */
    sealed interface Part {

        /** What it is in that call; nothing while the call does not have it. */
        String in(View call, Tongue tongue);
    }

    /** Words as they are: a piece, or a whole text that quotes nothing, as most are. */
    record Words(String text) implements Template, Part {

        @Override
        public List<Part> parts() {
            return List.of(this);
        }

        @Override
        public List<Question> quotes() {
            return List.of();
        }

        @Override
        public String render(View call, Tongue tongue) {
            return text;
        }

        @Override
        public String in(View call, Tongue tongue) {
            return text;
        }
    }

    /** The answer to a question. */
    record Quote(Question question) implements Part {

        @Override
        public String in(View call, Tongue tongue) {
            Value value = call.answer(question);
            return value == null ? "" : question.said(value, tongue);
        }
    }

    /** The secretary's first name. */
    record FirstName() implements Part {

        @Override
        public String in(View call, Tongue tongue) {
            return call.facts().secretary();
        }
    }

    /** Every attempt to reach somebody, and what came of it. */
    record Attempts() implements Part {

        @Override
        public String in(View call, Tongue tongue) {
            String between = French.NO_BREAK_SPACE + "; ";
            return String.join(
                    between, call.attempts().stream().map(French::attempt).toList());
        }
    }

    /** The name of whoever accepted the call. */
    record ReachedName() implements Part {

        @Override
        public String in(View call, Tongue tongue) {
            return call.reached().map(a -> a.person().name()).orElse("");
        }
    }

    /** Words and what is quoted between them. */
    record Mixed(List<Part> parts) implements Template {

        private static final List<Map.Entry<Pattern, String>> HOLES = List.of(
                Map.entry(Pattern.compile("\\([ \\u00A0\\u202F]*\\)"), ""),
                Map.entry(Pattern.compile("[ \\u00A0\\u202F]*,(?=[ \\u00A0\\u202F]*[,.])"), ""),
                Map.entry(Pattern.compile(" {2,}"), " "),
                Map.entry(Pattern.compile("[ \\u00A0\\u202F]+([,.)])"), "$1"),
                Map.entry(Pattern.compile("\\( +"), "("),
                Map.entry(Pattern.compile("^[ ,]+|[ ,]+$"), ""));

        public Mixed {
            parts = List.copyOf(parts);
        }

        @Override
        public String render(View call, Tongue tongue) {
            StringBuilder text = new StringBuilder();
            boolean whole = true;
            for (Part part : parts) {
                String words = part.in(call, tongue);
                whole &= !words.isEmpty();
                text.append(words);
            }
            return whole ? text.toString() : closed(text.toString());
        }

        private static String closed(String text) {
            String closed = text;
            for (Map.Entry<Pattern, String> hole : HOLES) {
                closed = hole.getKey().matcher(closed).replaceAll(hole.getValue());
            }
            return closed;
        }
    }
}
