package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A branch for answers that none of the paths to it leaves possible. Not in a block, which is given other answers in other places. */
final class BranchNeverTaken {

    private static final long EVERY = -1;

    private BranchNeverTaken() {}

    /** Adds a diagnostic for each. */
    static void check(Flow flow, Paths paths) {
        for (int at : flow.order(Routing.Select.class)) {
            if (flow.instruction(at) instanceof Routing.Select select && !flow.isBlock(at)) {
                long possible = possible(paths, at, select.question());
                Branches.of(select, at).forEach((target, answers) -> {
                    if (!isTaken(paths, select.question(), answers, possible)) {
                        Span span = flow.span(target);
                        flow.report(
                                at,
                                Code.BRANCH_NEVER_TAKEN,
                                span == null ? flow.declaredAt(select.question()) : span,
                                answers.stream().map(Question.Option::text).collect(Collectors.joining(", ")));
                    }
                });
            }
        }
    }

    /** The kinds of answers that may have been given; every kind, when they are not followed or no call comes here. */
    private static long possible(Paths paths, int at, Question question) {
        return paths.at(at).stream()
                .map(known -> paths.answers(question, known).orElse(EVERY))
                .reduce((a, b) -> a | b)
                .orElse(EVERY);
    }

    private static boolean isTaken(Paths paths, Question question, List<Question.Option> answers, long possible) {
        return possible == EVERY
                || answers.stream()
                        .anyMatch(answer -> (possible & paths.kinds(question).bit(answer.value())) != 0);
    }
}
