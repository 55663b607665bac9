package fr.aiguillage.web.message;

import fr.aiguillage.message.EscalationStep;
import fr.aiguillage.web.platform.Sentences;

/** What was done for an urgent message that nobody had read. */
final class StepWords {

    private StepWords() {}

    /** What was done, to whom, when. */
    static String of(EscalationStep step, Sentences sentences) {
        String way = step.channel() == null ? "" : step.channel().words(sentences.locale()) + " ";
        String what = step.kind().words(sentences.locale());
        return sentences.say(
                step.person().isEmpty() ? "message_list.step" : "message_list.step_to",
                sentences.hour(step.madeAt()),
                way + what,
                step.person());
    }
}
