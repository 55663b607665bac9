package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/**
 * The answers to a question, sorted into kinds that no condition of a scenario tells apart, a bit each: one for each
 * answer foreseen; for numbers and dates, one for each bound and for what lies between two; and one for no answer.
 */
final class AnswerKinds {

    /** More kinds than this are not followed. */
    static final int MOST = 62;

    private final Question question;
    private final List<Value> bounds;
    private final boolean foreseen;
    private final int kinds;

    /** The kinds that these bounds and the answers foreseen tell apart. */
    AnswerKinds(Question question, Collection<? extends Value> compared) {
        this.question = question;
        foreseen = question.type().isChosen() && !question.options().isEmpty();
        bounds = new ArrayList<>();
        if (!foreseen) {
            compared.stream().filter(Value.Ordered.class::isInstance).distinct().forEach(bounds::add);
            bounds.sort((a, b) -> a.compareWith(b).orElse(0));
        }
        kinds = foreseen ? question.options().size() : 2 * bounds.size() + 1;
    }

    Question question() {
        return question;
    }

    /** Whether there are so few that they can be followed. */
    boolean areFew() {
        return kinds <= MOST;
    }

    /** No answer. */
    long none() {
        return 1L << kinds;
    }

    /** Any answer. */
    long any() {
        return none() - 1;
    }

    /** Any answer or none. */
    long all() {
        return any() | none();
    }

    /** The answers that are one of these; empty when the kinds do not tell. */
    OptionalLong of(Collection<Value> values) {
        long bits = 0;
        for (Value value : values) {
            long bit = bit(value);
            if (bit == 0 && !foreseen) {
                return OptionalLong.empty();
            }
            bits |= bit;
        }
        return OptionalLong.of(bits);
    }

    /** The answer foreseen, or the bound, that is that value; 0 when none is. */
    long bit(Value value) {
        if (foreseen) {
            for (int i = 0; i < kinds; i++) {
                if (question.options().get(i).value().equals(value)) {
                    return 1L << i;
                }
            }
            return 0;
        }
        int bound = bounds.indexOf(value);
        return bound < 0 ? 0 : 1L << 2 * bound + 1;
    }

    /** The answers that compare so with a bound; empty when it is none. */
    OptionalLong of(Condition.Comparison comparison, Value bound) {
        int place = bounds.indexOf(bound);
        if (place < 0) {
            return OptionalLong.empty();
        }
        long equal = 1L << 2 * place + 1;
        long less = equal - 1;
        long more = any() & ~less & ~equal;
        return OptionalLong.of(
                switch (comparison) {
                    case LESS -> less;
                    case AT_MOST -> less | equal;
                    case MORE -> more;
                    case AT_LEAST -> more | equal;
                    case EQUAL -> equal;
                });
    }
}
