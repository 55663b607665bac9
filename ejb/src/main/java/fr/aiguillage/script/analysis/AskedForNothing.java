package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.MessageTemplate;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question whose answer goes nowhere: into no message, no condition, no text. */
final class AskedForNothing implements Check {

    @Override
    public void run(Flow flow) {
        Map<Question, Integer> asked = new LinkedHashMap<>();
        Set<Question> used = Collections.newSetFromMap(new IdentityHashMap<>());
        List<MessageTemplate> messages = new ArrayList<>();
        for (int at : flow.order()) {
            Instruction instruction = flow.instruction(at);
            used.addAll(uses(instruction));
            if (instruction instanceof Answering.Ask ask) {
                asked.putIfAbsent(ask.question(), at);
            } else if (instruction instanceof Saying.Compose compose) {
                messages.add(compose.template());
            }
        }
        for (Question question : asked.keySet()) {
            if (!used.contains(question) && messages.stream().noneMatch(message -> message.carries(question))) {
                flow.report(asked.get(question), Code.ASKED_FOR_NOTHING, question, question.label());
            }
        }
    }

    private static List<Question> uses(Instruction instruction) {
        if (instruction instanceof Utterance said) {
            return said.text().quotes();
        }
        if (instruction instanceof Saying.Instruct instruct) {
            return instruct.text().quotes();
        }
        if (instruction instanceof Saying.Note note) {
            return note.text().quotes();
        }
        if (instruction instanceof Calling.Dial dial) {
            List<Question> uses = new ArrayList<>(dial.person().needs());
            dial.announcement().ifPresent(text -> uses.addAll(text.quotes()));
            return uses;
        }
        return UnansweredYet.needs(instruction);
    }
}
