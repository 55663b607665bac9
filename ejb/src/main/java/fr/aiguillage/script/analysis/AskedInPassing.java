package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Template;
import fr.aiguillage.script.runtime.Utterance;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words said that ask the caller for something personal which no question takes down: he gives it for nothing, and no
 * message has it.
 */
final class AskedInPassing implements Check {

    /** What is personal, as either language says it. */
    private static final List<String> PERSONAL = List.of(
            "date de naissance",
            "sécurité sociale",
            "carte vitale",
            "carte bancaire",
            "numéro de téléphone",
            "adresse mail",
            "adresse",
            "prénom",
            "âge",
            "date of birth",
            "social security",
            "credit card",
            "phone number",
            "mail address",
            "address",
            "first name");

    @Override
    public void run(Flow flow) {
        Map<Integer, String> asked = new LinkedHashMap<>();
        for (int at : flow.order(Utterance.class)) {
            if (flow.instruction(at) instanceof Utterance said) {
                asked(said.text()).ifPresent(datum -> asked.put(at, datum));
            }
        }
        Set<String> taken = asked.isEmpty() ? Set.of() : taken(flow);
        asked.forEach((at, datum) -> {
            if (taken.stream().noneMatch(words -> words.contains(datum))) {
                flow.report(at, Code.ASKED_IN_PASSING, datum);
            }
        });
    }

    private static Set<String> taken(Flow flow) {
        Set<String> taken = new LinkedHashSet<>();
        for (int at : flow.order(Answering.class)) {
            if (flow.instruction(at) instanceof Answering puts) {
                taken.add(words(puts.question()));
            }
        }
        return taken;
    }

    private static String words(Question question) {
        return (question.name() + " " + question.wording()).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> asked(Template text) {
        String words = text.parts().stream()
                .map(part -> part instanceof Template.Words said ? said.text() : "…")
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        return words.contains("?")
                ? PERSONAL.stream().filter(datum -> isWord(words, datum)).findFirst()
                : Optional.empty();
    }

    private static boolean isWord(String words, String datum) {
        int at = words.indexOf(datum);
        int end = at + datum.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(words.charAt(at - 1)))
                && (end == words.length() || !Character.isLetter(words.charAt(end)));
    }
}
