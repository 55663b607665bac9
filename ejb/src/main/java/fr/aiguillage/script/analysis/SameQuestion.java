package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Question;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Two questions that are put to the caller in the same words, whatever their case and signs. */
final class SameQuestion implements Check {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public void run(Flow flow) {
        Map<Question, Integer> asked = new LinkedHashMap<>();
        for (int at : flow.order(Answering.Ask.class)) {
            if (flow.instruction(at) instanceof Answering.Ask ask
                    && !ask.question().judged()) {
                asked.putIfAbsent(ask.question(), at);
            }
        }
        Map<String, String> bare = new HashMap<>();
        Map<String, Question> worded = new HashMap<>();
        asked.keySet().stream().sorted(Comparator.comparing(flow::declaredAt)).forEach(question -> {
            String words = bare.computeIfAbsent(question.wording(), SameQuestion::bare);
            Question first = worded.putIfAbsent(words, question);
            if (first != null && !words.isEmpty()) {
                flow.report(asked.get(question), Code.SAME_QUESTION, question, question.label(), first.label());
            }
        });
    }

    private static String bare(String wording) {
        return SIGNS.matcher(wording.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
