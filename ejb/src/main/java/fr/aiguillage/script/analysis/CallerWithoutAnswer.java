package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Routing;

/**
 * A caller for whom nothing is written where the path divides: he has not answered, or the table says nothing of him, and the
 * branches are for answers alone. Who he is shows only along the paths: a question that may be left has its answer
 * behind {@code si nom donné}.
 */
final class CallerWithoutAnswer {

    private CallerWithoutAnswer() {}

    /** Adds a diagnostic for each place. */
    static void check(Flow flow, Paths paths) {
        for (int at : flow.order(Routing.Select.class)) {
            if (flow.instruction(at) instanceof Routing.Select select
                    && !select.whole()
                    && isShared(flow, at, select.otherwise(at))
                    && mayBeMissing(paths, at, select)) {
                flow.report(at, Code.CALLER_WITHOUT_ANSWER, select.question().label());
            }
        }
    }

    /** Whether what follows the branches is for those who took one too; else it is written for the others. */
    private static boolean isShared(Flow flow, int at, int after) {
        for (int before : flow.ways().before(after)) {
            if (before != at) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeMissing(Paths paths, int at, Routing.Select select) {
        return paths.at(at).stream()
                .flatMap(known -> paths.answers(select.question(), known).stream())
                .anyMatch(answers -> (answers & paths.kinds(select.question()).none()) != 0);
    }
}
