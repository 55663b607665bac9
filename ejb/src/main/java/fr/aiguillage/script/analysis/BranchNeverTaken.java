package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.source.Span;
import java.util.Optional;
import java.util.stream.Collectors;

/** A branch for answers that none of the paths to it leaves possible. */
final class BranchNeverTaken {

    private BranchNeverTaken() {}

    /** Adds a diagnostic for each. */
    static void check(Flow flow, Paths paths) {
        for (int at : flow.order()) {
            if (flow.instruction(at) instanceof Instruction.Select select) {
                long possible = possible(paths, at, select.question());
                for (int target :
                        select.targets().values().stream().distinct().sorted().toList()) {
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

    private static Optional<String> never(Paths paths, Instruction.Select select, int target, long possible) {
        if (possible == -1L) {
            return Optional.empty();
        }
        AnswerKinds kinds = paths.kinds(select.question());
        boolean taken = select.targets().entrySet().stream()
                .anyMatch(e -> e.getValue() == target && (possible & kinds.bit(e.getKey())) != 0);
        return taken
                ? Optional.empty()
                : Optional.of(select.question().options().stream()
                        .filter(option ->
                                Integer.valueOf(target).equals(select.targets().get(option.value())))
                        .map(Question.Option::text)
                        .collect(Collectors.joining(", ")));
    }
}
