package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer used where its question need not have been put: to branch by it, to call or write to whom it names, to find a
 * row. A condition may ask for an answer that some paths do not have: there it does not hold; but when no path has it, it
 * can never hold.
 *
 * <p>What is put on every path to a place is what is put on every path to all places before it. Questions are followed
 * 64 at a time, a bit each, so that a long scenario costs no more than its length times its questions over 64.
 */
final class UnansweredYet implements Check {

    private static final int BATCH = Long.SIZE;
    private static final int NONE = -1;

    /** An answer used at a place. */
    private record Use(int at, Question question, int number) {}

    @Override
    public void run(Flow flow) {
        Map<Question, Integer> numbers = new IdentityHashMap<>();
        List<List<Use>> batches = new ArrayList<>();
        for (int at : flow.order()) {
            for (Question question : flow.span(at) == null ? List.<Question>of() : needs(flow.instruction(at))) {
                if (putJustBefore(flow, at, question)) {
                    continue;
                }
                int number = numbers.computeIfAbsent(question, q -> numbers.size());
                if (number / BATCH == batches.size()) {
                    batches.add(new ArrayList<>());
                }
                batches.get(number / BATCH).add(new Use(at, question, number));
            }
        }
        int[] asked = batches.isEmpty() ? new int[0] : asked(flow, numbers);
        for (int batch = 0; batch < batches.size(); batch++) {
            report(flow, asked, batch, uses(flow, batches.get(batch), false), true);
            report(flow, asked, batch, uses(flow, batches.get(batch), true), false);
        }
    }

    /** Those of these that only ask, or the others. */
    private static List<Use> uses(Flow flow, List<Use> uses, boolean asking) {
        return uses.stream()
                .filter(use -> asks(flow.instruction(use.at())) == asking)
                .toList();
    }

    private static void report(Flow flow, int[] asked, int batch, List<Use> uses, boolean onEveryPath) {
        long[] put = uses.isEmpty() ? new long[0] : known(flow, asked, batch, onEveryPath);
        for (Use use : uses) {
            if ((put[use.at()] & bit(use.number(), batch)) == 0) {
                flow.report(use.at(), Code.UNANSWERED_YET, use.question().label());
            }
        }
    }

    /** Whether the only way to a place passes by the question, as most often: then no path need be followed. */
    private static boolean putJustBefore(Flow flow, int place, Question question) {
        int at = place;
        for (int back = 0; back < BATCH && flow.isOnlyWayIn(at); back++) {
            at--;
            if (flow.instruction(at) instanceof Answering.Ask ask && ask.question() == question) {
                return true;
            }
        }
        return false;
    }

    /** By place, the number of the question put there. */
    private static int[] asked(Flow flow, Map<Question, Integer> numbers) {
        int[] asked = new int[flow.size()];
        Arrays.fill(asked, NONE);
        for (int at : flow.order(Answering.class)) {
            if (flow.instruction(at) instanceof Answering puts) {
                asked[at] = numbers.getOrDefault(puts.question(), NONE);
            }
        }
        return asked;
    }

    /** By place, the questions of a batch that are put on every path to it, or on some path. */
    private static long[] known(Flow flow, int[] asked, int batch, boolean onEveryPath) {
        return flow.known(onEveryPath, (from, to) -> bit(asked[from], batch));
    }

    private static long bit(int number, int batch) {
        return number != NONE && number / BATCH == batch ? 1L << number % BATCH : 0;
    }

    /** Whether an answer that is not there only makes a condition false. */
    private static boolean asks(Instruction instruction) {
        return instruction instanceof Routing.Branch
                || instruction instanceof Calling.Next
                || instruction instanceof Answering.Decide
                || instruction instanceof Answering.Keep;
    }

    /** The questions whose answers an instruction goes by. */
    static List<Question> needs(Instruction instruction) {
        if (instruction instanceof Answering.Decide decide) {
            return decide.rule().needs();
        }
        if (instruction instanceof Answering.Reckons reckons) {
            return reckons.expression().needs();
        }
        if (instruction instanceof Routing.Branch branch) {
            return branch.condition().needs();
        }
        if (instruction instanceof Routing.Select select) {
            return List.of(select.question());
        }
        if (instruction instanceof Answering.LookUp lookUp) {
            return List.of(lookUp.lookup().key());
        }
        if (instruction instanceof Calling.Next next) {
            return next.round().needs();
        }
        if (instruction instanceof Calling.Dial dial) {
            return dial.person().needs();
        }
        if (instruction instanceof Saying.Compose compose) {
            return compose.template().needs();
        }
        return List.of();
    }
}
