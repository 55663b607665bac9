package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.MessageTemplate;
import fr.aiguillage.script.runtime.Places;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message that names an answer, on a path that ends without its question having been put, before the message or after
 * it: the field is empty. A caller who hangs up leaves fields empty, and no scenario can help it.
 */
final class EmptyField implements Check {

    /** So many questions are followed, each along the whole scenario. */
    private static final int MOST = 100;

    @Override
    public void run(Flow flow) {
        List<Integer> messages = new ArrayList<>();
        Set<Question> named = new LinkedHashSet<>();
        for (int at : flow.order(Saying.Compose.class)) {
            if (flow.instruction(at) instanceof Saying.Compose compose && !isAfterHangUp(flow, at)) {
                messages.add(at);
                named.addAll(compose.template().only());
            }
        }
        neverPut(flow, messages);
        if (named.isEmpty()) {
            return;
        }
        named.stream().limit(MOST).forEach(question -> {
            BitSet unput = forward(flow, question);
            unput.and(backward(flow, question));
            for (int at : messages) {
                if (unput.get(at) && template(flow, at).only().contains(question)) {
                    flow.report(at, Code.EMPTY_FIELD, question.label());
                }
            }
        });
    }

    /** What is not known is left out of a sentence of the author, and beside all the answers; but somewhere it must be known. */
    private static void neverPut(Flow flow, List<Integer> messages) {
        Set<Question> put = new HashSet<>();
        for (int at : flow.order(Answering.class)) {
            if (flow.instruction(at) instanceof Answering puts) {
                put.add(puts.question());
            }
        }
        for (int at : messages) {
            MessageTemplate template = template(flow, at);
            Stream.concat(template.also().stream(), template.letter().quotes().stream())
                    .filter(question -> !put.contains(question))
                    .forEach(question -> flow.report(at, Code.EMPTY_FIELD, question.label()));
        }
    }

    private static MessageTemplate template(Flow flow, int message) {
        return ((Saying.Compose) flow.instruction(message)).template();
    }

    private static boolean isAfterHangUp(Flow flow, int at) {
        return flow.hangUp() != Program.NOWHERE && at >= flow.hangUp();
    }

    private static boolean puts(Flow flow, int at, Question question) {
        return flow.instruction(at) instanceof Answering puts && puts.question() == question;
    }

    /** The places to which some path from the start leads that does not put the question. */
    private static BitSet forward(Flow flow, Question question) {
        BitSet reached = new BitSet();
        Places open = new Places();
        open.push(0);
        reached.set(0);
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!puts(flow, at, question)) {
                for (int next : flow.successors(at)) {
                    if (!reached.get(next)) {
                        reached.set(next);
                        open.push(next);
                    }
                }
            }
        }
        return reached;
    }

    /** The places from which some path leads to an end that does not put the question. */
    private static BitSet backward(Flow flow, Question question) {
        BitSet reached = new BitSet();
        Places open = new Places();
        for (int at : flow.order(Routing.End.class)) {
            reached.set(at);
            open.push(at);
        }
        while (!open.isEmpty()) {
            for (int at : flow.ways().before(open.pop())) {
                if (flow.isReachable(at) && !reached.get(at) && !puts(flow, at, question)) {
                    reached.set(at);
                    open.push(at);
                }
            }
        }
        return reached;
    }
}
