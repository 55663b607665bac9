package fr.aiguillage.scenario;

import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Ending;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Session;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * In what a practice call went otherwise than it should have.
 *
 * @param faults in the order of the call: what was answered, who was called, how it ended, who is written to
 */
public record PracticeCorrection(List<Fault> faults) {

    /** What differs. */
    public enum Kind {
        /** Another answer was noted. */
        OTHER_ANSWER,
        /** A question was not put. */
        NOT_ASKED,
        /** A question was put that the call did not need. */
        ASKED_FOR_NOTHING,
        /** Somebody was called with another outcome. */
        OTHER_OUTCOME,
        /** Somebody was not called. */
        NOT_CALLED,
        /** Somebody was called for nothing. */
        CALLED_FOR_NOTHING,
        /** The call ended in another way. */
        OTHER_ENDING,
        /** Nobody writes to somebody who should be told. */
        NO_MESSAGE,
        /** Somebody is written to for nothing. */
        MESSAGE_FOR_NOTHING,
        /** A message is marked urgent and should not be, or the other way round. */
        OTHER_URGENCY
    }

    /**
     * One thing that differs.
     *
     * @param place the question, or who it is about
     * @param expected what should have been; empty when nothing
     * @param hers what was; empty when nothing
     */
    public record Fault(Kind kind, String place, String expected, String hers) {}

    public PracticeCorrection {
        faults = List.copyOf(faults);
    }

    /** Whether nothing differs. */
    public boolean right() {
        return faults.isEmpty();
    }

    static PracticeCorrection of(Session expected, Session hers) {
        List<Fault> faults = new ArrayList<>();
        compare(answers(expected), answers(hers), faults, Kind.OTHER_ANSWER, Kind.NOT_ASKED, Kind.ASKED_FOR_NOTHING);
        compare(
                attempts(expected),
                attempts(hers),
                faults,
                Kind.OTHER_OUTCOME,
                Kind.NOT_CALLED,
                Kind.CALLED_FOR_NOTHING);
        // a message that is missing, or one too many, is told below
        if (expected.action().type() != hers.action().type()) {
            faults.add(new Fault(
                    Kind.OTHER_ENDING,
                    "",
                    Ending.of(expected).name(),
                    Ending.of(hers).name()));
        }
        compare(
                messages(expected),
                messages(hers),
                faults,
                Kind.OTHER_URGENCY,
                Kind.NO_MESSAGE,
                Kind.MESSAGE_FOR_NOTHING);
        return new PracticeCorrection(faults);
    }

    private static void compare(
            Map<String, String> expected,
            Map<String, String> hers,
            List<Fault> faults,
            Kind other,
            Kind missing,
            Kind extra) {
        expected.forEach((place, value) -> {
            if (!hers.containsKey(place)) {
                faults.add(new Fault(missing, bare(place), value, ""));
            } else if (!plain(hers.get(place)).equals(plain(value))) {
                faults.add(new Fault(other, bare(place), value, hers.get(place)));
            }
        });
        hers.forEach((place, value) -> {
            if (!expected.containsKey(place)) {
                faults.add(new Fault(extra, bare(place), "", value));
            }
        });
    }

    private static Map<String, String> answers(Session session) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Entry entry : session.entries()) {
            if (entry instanceof Entry.Answered answered) {
                put(answers, answered.question().label(), answered.value().display());
            } else if (entry instanceof Entry.Unanswered left) {
                put(answers, left.question().label(), "");
            }
        }
        return answers;
    }

    private static Map<String, String> attempts(Session session) {
        Map<String, String> attempts = new LinkedHashMap<>();
        for (Attempt attempt : session.attempts()) {
            put(attempts, attempt.person().name(), attempt.outcome().name());
        }
        return attempts;
    }

    private static Map<String, String> messages(Session session) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Message message : session.messages()) {
            put(messages, message.recipient().name(), String.valueOf(message.urgent()));
        }
        return messages;
    }

    /** The second time that something is asked stands apart from the first. */
    private static void put(Map<String, String> all, String place, String value) {
        String key = place;
        while (all.containsKey(key)) {
            key += "\0";
        }
        all.put(key, value);
    }

    private static String bare(String place) {
        return place.replace("\0", "");
    }

    /** Capitals, accents and signs between words are no fault. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
