package fr.aiguillage.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What may be said of each part of a test call, by the keys of its YAML. */
enum TestCallPart {
    FILE(List.of("tests"), List.of()),
    CALL(
            List.of("id", "at", "expect"),
            List.of("title", "day", "client", "language", "called", "caller", "absent", "answers", "hangup")),
    ANSWER(List.of("ask", "reply"), List.of("back")),
    EXPECTATION(List.of("action"), List.of("says", "attempts", "messages")),
    ACTION(List.of("type"), List.of("who", "number")),
    ATTEMPT(List.of("who", "number", "outcome"), List.of()),
    MESSAGE(List.of("to", "address", "channel"), List.of("urgent", "contains", "excludes"));

    private final List<String> required;
    private final Set<String> known;

    TestCallPart(List<String> required, List<String> optional) {
        this.required = required;
        known = new LinkedHashSet<>(required);
        known.addAll(optional);
    }

    /** Without which it says nothing. */
    List<String> required() {
        return required;
    }

    /** All of them; another one would be read by nobody. */
    Set<String> known() {
        return known;
    }
}
