package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Utterance;
import fr.aiguillage.script.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that a caller who is spoken to in English hears in French, in a scenario that gives English for others. */
final class NotInEnglish implements Check {

    private final List<Program.Greeting> greetings;

    NotInEnglish(List<Program.Greeting> greetings) {
        this.greetings = greetings;
    }

    @Override
    public void run(Flow flow) {
        int[] spoken = flow.order(Saying.Speak.class, Answering.Ask.class, Utterance.class);
        boolean none =
                greetings.stream().noneMatch(greeting -> greeting.english().isPresent())
                        && IntStream.of(spoken).noneMatch(at -> english(flow.instruction(at)));
        if (none) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (int at : spoken) {
            String french = french(flow.instruction(at));
            if (!french.isEmpty() && told.add(french)) {
                Span place = flow.instruction(at) instanceof Answering.Ask ask
                        ? (flow.isBlock(at) ? flow.span(at) : flow.declaredAt(ask.question()))
                        : flow.span(at);
                flow.report(at, Code.NOT_IN_ENGLISH, place, french);
            }
        }
    }

    private static boolean english(Instruction instruction) {
        return instruction instanceof Saying.Speak
                || instruction instanceof Answering.Ask ask
                        && ask.question().english().isPresent()
                || instruction instanceof Utterance said && said.english().isPresent();
    }

    /** What has no English: the name of a question that is asked aloud, or of words; nothing when all is well. */
    private static String french(Instruction instruction) {
        if (instruction instanceof Answering.Ask ask
                && !ask.question().judged()
                && ask.question().english().isEmpty()) {
            return ask.question().name();
        }
        if (instruction instanceof Utterance said && said.english().isEmpty()) {
            return said.name().isEmpty() ? said.text().words() : said.name();
        }
        return "";
    }
}
