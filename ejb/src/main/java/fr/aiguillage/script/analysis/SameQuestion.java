package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Question;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Two questions that are put to the caller in the same words, whatever their case and signs. */
final class SameQuestion implements Check {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public void run(Flow flow, Diagnostics diagnostics) {
        Set<Question> asked = new LinkedHashSet<>();
        for (int at : flow.order()) {
            if (flow.instruction(at) instanceof Instruction.Ask ask
                    && !ask.question().judged()) {
                asked.add(ask.question());
            }
        }
        Map<String, Question> worded = new HashMap<>();
        asked.stream().sorted((a, b) -> a.span().compareTo(b.span())).forEach(question -> {
            Question first = worded.putIfAbsent(words(question), question);
            if (first != null && !words(question).isEmpty()) {
                diagnostics.add(Code.SAME_QUESTION, question.span(), question.name(), first.name());
            }
        });
    }

    private static String words(Question question) {
        return SIGNS.matcher(question.wording().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
