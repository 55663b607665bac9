package fr.aiguillage.script.runtime;

import java.util.List;
import java.util.Optional;

/**
 * A scenario ready to answer. Immutable; any number of calls on any number of threads share one.
 *
 * @param client the client's name
 * @param greetings the answer phrases, the first that fits the hour being said
 * @param guards what must never be said
 * @param questions every question declared
 * @param steps in the order of the text
 * @param code what a call does, from place 0
 * @param hangUp where the code goes on when the caller hangs up before the end; -1 when the scenario does not say
 * @param lengths how many prompts may still come, by place
 */
public record Program(
        String client,
        List<Greeting> greetings,
        List<String> guards,
        List<Question> questions,
        List<Step> steps,
        List<Instruction> code,
        int hangUp,
        Lengths lengths) {

    /** The place that stands for none. */
    public static final int NOWHERE = -1;

    public Program {
        greetings = List.copyOf(greetings);
        guards = List.copyOf(guards);
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
        code = List.copyOf(code);
    }

    /** An answer phrase, its English if the scenario gives it, and at which hours it is said; always, without any. */
    public record Greeting(Template text, Optional<Template> english, Optional<Condition> when) {

        String in(View call) {
            return call.tongue() == Tongue.ENGLISH && english.isPresent()
                    ? english.get().render(call, Tongue.ENGLISH)
                    : text.render(call);
        }
    }

    /** The question of that name; empty when the scenario has none. */
    public Optional<Question> question(String name) {
        for (Question question : questions) {
            if (question.name().equals(name)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** Whether it has words for a caller who speaks English. */
    public boolean hasEnglish() {
        return greetings.stream().anyMatch(greeting -> greeting.english().isPresent())
                || questions.stream().anyMatch(question -> question.english().isPresent());
    }

    Optional<Greeting> greeting(View call) {
        return greetings.stream()
                .filter(g -> g.when().map(hours -> hours.holds(call)).orElse(true))
                .findFirst();
    }
}
