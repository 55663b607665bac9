package fr.aiguillage.web.scenario;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The moves of a call that is tried, as the page keeps them: one line of words parted by tabs each. */
final class TrialMoves {

    private static final String PART = "\t";

    private TrialMoves() {}

    static String answer(String question, String value) {
        return String.join(PART, "answer", question, value);
    }

    static String leave(String question) {
        return String.join(PART, "leave", question);
    }

    static String report(String personId, LineKind line, Outcome outcome) {
        return String.join(PART, "report", personId, line.name(), outcome.name());
    }

    static String speak(Tongue tongue) {
        return String.join(PART, "speak", tongue.name());
    }

    static String hangUp() {
        return "hangup";
    }

    /** The moves as far as they can be read. */
    static List<Move> read(String[] lines) {
        return Stream.of(lines)
                .map(TrialMoves::read)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static Optional<Move> read(String line) {
        String[] parts = line.split(PART, -1);
        try {
            return switch (parts[0] + parts.length) {
                case "answer3" -> Optional.of(new Move.Answer(parts[1], parts[2]));
                case "leave2" -> Optional.of(new Move.Leave(parts[1]));
                case "report4" ->
                    Optional.of(new Move.Report(parts[1], LineKind.valueOf(parts[2]), Outcome.valueOf(parts[3])));
                case "speak2" -> Optional.of(new Move.Speak(Tongue.valueOf(parts[1])));
                case "hangup1" -> Optional.of(new Move.HangUp());
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException neverWrittenHere) {
            return Optional.empty();
        }
    }
}
