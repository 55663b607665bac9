package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The call becomes urgent and nothing comes of it: no message is urgent when the call is, and no condition asks. A
 * message whose line does not say {@code urgent} leaves as an ordinary one.
 */
final class UrgentForNothing implements Check {

    @Override
    public void run(Flow flow) {
        int[] raised = flow.order(Saying.Raise.class);
        boolean asked = raised.length == 0 || isAsked(flow);
        if (!asked) {
            IntStream.of(raised).forEach(at -> flow.report(at, Code.URGENT_FOR_NOTHING));
        }
    }

    private static boolean isAsked(Flow flow) {
        return IntStream.of(flow.order(Routing.Branch.class, Answering.Decide.class, Saying.Compose.class))
                .mapToObj(flow::instruction)
                .flatMap(UrgentForNothing::conditions)
                .flatMap(Condition::leaves)
                .anyMatch(Condition.Urgent.class::isInstance);
    }

    private static Stream<Condition> conditions(Instruction instruction) {
        if (instruction instanceof Routing.Branch branch) {
            return Stream.of(branch.condition());
        }
        if (instruction instanceof Answering.Decide decide) {
            return decide.rule().rows().stream().map(row -> row.condition());
        }
        return instruction instanceof Saying.Compose compose ? compose.template().urgent().stream() : Stream.empty();
    }
}
