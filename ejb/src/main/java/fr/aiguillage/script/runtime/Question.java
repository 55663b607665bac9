package fr.aiguillage.script.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question of a scenario; where it stands in the code, it is put, once.
 *
 * @param name stable within a version, unique; journals and stored calls name the question by it. The own question of a
 *     block is named after the block too
 * @param wording what the secretary asks
 * @param type what it takes
 * @param options the answers foreseen, empty when {@code type} is not chosen
 * @param help words that help the secretary; may be empty
 * @param optional whether it may be left unanswered
 * @param judged whether the secretary answers it by what she hears, without asking
 * @param shapes what a reference looks like; empty for other types
 * @param english how it is asked in English; empty when the scenario does not say
 */
public record Question(
        String name,
        String wording,
        QuestionType type,
        List<Option> options,
        String help,
        boolean optional,
        boolean judged,
        List<Shape> shapes,
        Optional<Translation> english)
        implements Answering.Ask {

    /** Between the name of a block and that of what is its own. */
    public static final String WITHIN = " › ";

    /**
     * An answer foreseen.
     *
     * @param text its words
     * @param personId whom it names, in a question about people; empty otherwise
     * @param open whether it stands for whatever is not foreseen, and is then kept in the caller's words
     */
    public record Option(String text, String personId, boolean open) {

        /** An answer that stands for itself. */
        public Option(String text, String personId) {
            this(text, personId, false);
        }

        /** The value of a question answered so. */
        public Value value() {
            return personId.isEmpty() ? new Value.Choice(text) : new Value.Someone(text, personId);
        }
    }

    public Question {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(help, "help");
        options = PlainOptions.of(options);
        shapes = List.copyOf(shapes);
    }

    /** A question that is asked aloud and takes no reference. */
    public Question(
            String name, String wording, QuestionType type, List<Option> options, String help, boolean optional) {
        this(name, wording, type, options, help, optional, false, List.of(), Optional.empty());
    }

    @Override
    public Question question() {
        return this;
    }

    @Override
    public boolean again() {
        return false;
    }

    /** The answer foreseen that stands for whatever is not; empty when only those foreseen are answers. */
    public Optional<Option> open() {
        return options.stream().filter(Option::open).findFirst();
    }

    /** The answer foreseen that decides when that value is given: words that are not foreseen count as the open one. */
    public Value foreseen(Value value) {
        return value instanceof Value.Text ? open().map(Option::value).orElse(value) : value;
    }

    /** What is asked of a caller who is spoken to in that language. */
    public String wording(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? english.map(Translation::wording).orElse(wording) : wording;
    }

    /** What that answer foreseen is called on the screen of whoever speaks that language to the caller. */
    public String label(Option option, Tongue tongue) {
        List<String> labels =
                tongue == Tongue.ENGLISH ? english.map(Translation::labels).orElse(List.of()) : List.of();
        return labels.isEmpty() ? option.text() : labels.get(options.indexOf(option));
    }

    /** The value as it is said to a caller in that language. */
    String said(Value value, Tongue tongue) {
        int rank = rank(value);
        return rank >= 0 && value instanceof Value.Choice
                ? label(options.get(rank), tongue)
                : tongue == Tongue.ENGLISH ? English.display(value) : value.display();
    }

    /** The same question as the own one of a block, which no name outside it is taken for. */
    public Question of(String block) {
        String full = block + WITHIN + name;
        return new Question(full, wording, type, options, help, optional, judged, shapes, english);
    }

    /** The name as its author wrote it, without that of the block which it belongs to. */
    public String label() {
        int within = name.lastIndexOf(WITHIN);
        return within < 0 ? name : name.substring(within + WITHIN.length());
    }

    /** The name as it begins a line of a message or of a sheet. */
    public String heading() {
        return label().substring(0, 1).toUpperCase(Locale.FRENCH) + label().substring(1);
    }

    /** A value that nobody is asked for, and that the scenario names like an answer. */
    public static Question workedOut(String name, QuestionType type, List<Option> options) {
        return new Question(name, "", type, options, "", false);
    }

    /** These of the answers foreseen, at least one, together and in their own order: given otherwise they are the same. */
    public Value several(Set<Value> given) {
        List<Value> foreseen = options.stream().map(Option::value).toList();
        return new Value.Several(Stream.concat(
                        foreseen.stream().filter(given::contains),
                        given.stream().filter(value -> !foreseen.contains(value)))
                .toList());
    }

    /** The place of that answer among those foreseen, from 0; -1 for another, or for null. */
    int rank(Value value) {
        if (options instanceof PlainOptions) {
            return value instanceof Value.Choice choice ? rank(choice.canonical()) : -1;
        }
        for (int rank = 0; rank < options.size(); rank++) {
            if (options.get(rank).value().equals(value)) {
                return rank;
            }
        }
        return -1;
    }

    /** The value of the answer foreseen of that rank, from 0. */
    Value value(int rank) {
        return options.get(rank).value();
    }

    /** The rank of the answer foreseen that has exactly these words, from 0; -1 when none has. */
    public int rank(String words) {
        if (options instanceof PlainOptions plain) {
            return plain.rank(words);
        }
        for (int rank = 0; rank < options.size(); rank++) {
            if (options.get(rank).text().equals(words)) {
                return rank;
            }
        }
        return -1;
    }

    /** Whether that answer stands so to the other in the order of the answers foreseen. */
    public boolean stands(Value answer, Condition.Comparison comparison, Value bound) {
        return comparison.holds(Integer.compare(rank(answer), rank(bound)));
    }

    /** That of the name, which is unique: messages look answers up by their question at every turn. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
