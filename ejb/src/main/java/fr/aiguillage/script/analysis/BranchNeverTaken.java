package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A branch for answers that none of the paths to it leaves possible. Not in a block, which is given other answers in other places. */
final class BranchNeverTaken {

    private BranchNeverTaken() {}

    /** Adds a diagnostic for each. */
    static void check(Flow flow, Paths paths) {
        for (int at : flow.order(Routing.Select.class)) {
            if (flow.instruction(at) instanceof Routing.Select select && !flow.isBlock(at)) {
                long possible = possible(paths, at, select.question());
                for (int target : select.branches().toArray()) {
                    never(paths, select, target, possible).ifPresent(answers -> {
                        Span span = flow.span(target);
                        flow.report(
                                at,
                                Code.BRANCH_NEVER_TAKEN,
                                span == null ? select.question().span() : span,
                                answers);
                    });
                }
            }
        }
    }

    /** The kinds of answers that may have been given; every kind, when they are not followed or no call comes here. */
    private static long possible(Paths paths, int at, Question question) {
        return paths.at(at).stream()
                .map(known -> paths.answers(question, known).orElse(-1L))
                .reduce((a, b) -> a | b)
                .orElse(-1L);
    }

    private static Optional<String> never(Paths paths, Routing.Select select, int target, long possible) {
        if (possible == -1L) {
            return Optional.empty();
        }
        AnswerKinds kinds = paths.kinds(select.question());
        List<Question.Option> answers = select.leadingTo(target);
        boolean taken = answers.stream().anyMatch(answer -> (possible & kinds.bit(answer.value())) != 0);
        return taken
                ? Optional.empty()
                : Optional.of(answers.stream().map(Question.Option::text).collect(Collectors.joining(", ")));
    }
}
