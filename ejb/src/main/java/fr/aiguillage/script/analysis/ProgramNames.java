package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Step;
import fr.aiguillage.script.source.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What exists once in a program, in however many places a block names it: so its own question is asked once a call, as
 * one of the scenario is. Remembers what is used.
 */
final class ProgramNames {

    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<String, Question> asked = new LinkedHashMap<>();
    private final Map<String, Question> levels = new LinkedHashMap<>();
    private final Map<String, Question> counters = new LinkedHashMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private Optional<Question> callerNumber = Optional.empty();
    private final Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Something that has a value, and where the text says so: only whoever proves the text asks for that. */
    private record Declared(Question question, Span span) {}

    /** That question, declared there, or the one that goes by its full name already. */
    Question once(Question question, Span span) {
        return declared.computeIfAbsent(question.name(), name -> new Declared(question, span))
                .question();
    }

    /** Where that question is declared. */
    Span declaredAt(Question question) {
        return declared.get(question.name()).span();
    }

    void ask(Question question) {
        asked.putIfAbsent(question.name(), question);
    }

    void level(Question level) {
        levels.putIfAbsent(level.name(), level);
    }

    void counter(Question counter) {
        counters.putIfAbsent(counter.name(), counter);
    }

    void callerNumber(Question number) {
        callerNumber = Optional.of(number);
    }

    void step(Step step) {
        steps.putIfAbsent(step.name(), step);
    }

    void use(Object declared) {
        used.add(declared);
    }

    boolean isUsed(Object declared) {
        return used.contains(declared);
    }

    /** Every question that may be put, in the order they were declared. */
    List<Question> asked() {
        return List.copyOf(asked.values());
    }

    Collection<Question> levels() {
        return levels.values();
    }

    Collection<Question> counters() {
        return counters.values();
    }

    /** The number from which the caller calls, when some text speaks of it. */
    Optional<Question> callerNumber() {
        return callerNumber;
    }

    List<Step> steps() {
        return List.copyOf(steps.values());
    }
}
