package fr.aiguillage.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The test calls of a dossier, played.
 *
 * @param passed how many went as expected
 * @param fallen the others, and in what each went otherwise; empty when there is no program to play it
 */
record TestRound(int passed, Map<TestCall, Optional<Difference>> fallen) {

    static TestRound of(Dossier dossier) {
        int passed = 0;
        Map<TestCall, Optional<Difference>> fallen = new LinkedHashMap<>();
        for (TestCall test : dossier.tests()) {
            Optional<Difference> difference = dossier.program()
                    .flatMap(program ->
                            TestCallRun.run(test, program, dossier.sheet().directory()));
            if (dossier.program().isPresent() && difference.isEmpty()) {
                passed++;
            } else {
                fallen.put(test, difference);
            }
        }
        return new TestRound(passed, fallen);
    }

    int failed() {
        return fallen.size();
    }

    /** A line for each call that failed. */
    List<String> failures(Locale locale) {
        List<String> lines = new ArrayList<>();
        fallen.forEach((test, difference) -> lines.add(Texts.format(
                "command.failed",
                locale,
                test.id(),
                test.title(),
                difference.map(d -> d.says(locale)).orElse(Texts.text("command.notcompiled", locale)))));
        return lines;
    }
}
