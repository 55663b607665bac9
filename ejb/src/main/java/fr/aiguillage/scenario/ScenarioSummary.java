package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import java.util.List;
import java.util.Optional;

/**
 * A client's scenario at a glance.
 *
 * @param client whose it is
 * @param versions its versions, the latest first
 */
public record ScenarioSummary(Client client, List<ScenarioVersion> versions) {

    public ScenarioSummary {
        versions = List.copyOf(versions);
    }

    /** Where it stands. */
    public TextStanding standing() {
        return TextStanding.of(versions.stream().map(TextVersion::line).toList());
    }

    /** The version on which somebody works: the one that waits to go live, else the live one, else the latest. */
    public Optional<ScenarioVersion> current() {
        TextStanding standing = standing();
        return standing.pending()
                .or(standing::live)
                .flatMap(line -> version(line.number()))
                .or(() -> versions.stream().findFirst());
    }

    /** The version of that number. */
    public Optional<ScenarioVersion> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** The number of the latest version that somebody wrote; 0 when nobody has. */
    public int lastWritten() {
        return versions.stream().mapToInt(ScenarioVersion::textNumber).max().orElse(0);
    }
}
