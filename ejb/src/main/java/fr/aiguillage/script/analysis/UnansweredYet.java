package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Question;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** An answer used on a path on which its question is not put before. */
final class UnansweredYet implements Check {

    @Override
    public void run(Flow flow, Diagnostics diagnostics) {
        for (int at = 0; at < flow.size(); at++) {
            if (flow.isReachable(at) && flow.span(at) != null) {
                for (Question question : needs(flow.instruction(at))) {
                    if (reachesStart(flow, at, question)) {
                        diagnostics.add(Code.UNANSWERED_YET, flow.span(at), question.name());
                    }
                }
            }
        }
    }

    private static List<Question> needs(Instruction instruction) {
        if (instruction instanceof Instruction.Branch branch) {
            return branch.condition().needs();
        }
        if (instruction instanceof Instruction.Select select) {
            return List.of(select.question());
        }
        if (instruction instanceof Instruction.Dial dial) {
            return dial.person().needs();
        }
        if (instruction instanceof Instruction.Compose compose) {
            return compose.template().recipients().stream()
                    .flatMap(r -> r.needs().stream())
                    .toList();
        }
        return List.of();
    }

    /** Whether one can walk back to the start without passing the question. */
    private static boolean reachesStart(Flow flow, int from, Question question) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.pop();
            boolean puts = flow.instruction(at) instanceof Instruction.Ask ask && ask.question() == question;
            if (seen.get(at) || puts || !flow.isReachable(at)) {
                continue;
            }
            if (at == 0) {
                return true;
            }
            seen.set(at);
            flow.predecessors(at).forEach(open::push);
        }
        return false;
    }
}
