package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Saying;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a secretary reads before her first call for a client, or under a new version of its scenario: the particularities,
 * in the words of the client's sheet and of the scenario.
 *
 * @param version the version it tells of
 * @param parts what to know, in the order in which it is read; none is empty
 * @param readAt when she has read it; empty when she has not
 */
public record Briefing(ScenarioVersion version, Client client, List<Part> parts, Optional<Instant> readAt) {

    /** What a part is about. */
    public enum Subject {
        /** What the client does. */
        PRESENTATION,
        /** The answer phrases; what they quote of a call is left out. */
        GREETING,
        /** What she may tell. */
        KNOWLEDGE,
        /** What must never be said. */
        NEVER,
        /** What the scenario tells her silently, in its order, each once. */
        INSTRUCTIONS
    }

    /** Some lines about one subject. */
    public record Part(Subject subject, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    public Briefing {
        parts = List.copyOf(parts);
    }

    static Briefing of(
            ScenarioVersion version, Client client, ClientSheet sheet, Program program, Optional<Instant> readAt) {
        List<Part> parts = Stream.of(
                        new Part(Subject.PRESENTATION, sheet.company().presentation()),
                        new Part(Subject.GREETING, greetings(program)),
                        new Part(Subject.KNOWLEDGE, sheet.knowledge()),
                        new Part(Subject.NEVER, guards(sheet, program)),
                        new Part(Subject.INSTRUCTIONS, instructions(program)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        return new Briefing(version, client, parts, readAt);
    }

    private static List<String> greetings(Program program) {
        return program.greetings().stream()
                .map(greeting -> greeting.text().words())
                .distinct()
                .toList();
    }

    private static List<String> guards(ClientSheet sheet, Program program) {
        return Stream.concat(sheet.guards().stream(), program.guards().stream())
                .distinct()
                .toList();
    }

    private static List<String> instructions(Program program) {
        return program.code().stream()
                .filter(Saying.Instruct.class::isInstance)
                .map(instruction -> ((Saying.Instruct) instruction).text().words())
                .distinct()
                .toList();
    }
}
