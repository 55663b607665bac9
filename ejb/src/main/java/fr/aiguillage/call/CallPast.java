package fr.aiguillage.call;

import fr.aiguillage.directory.DirectoryRevision;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.scenario.ScenarioVersion;
import java.util.List;
import java.util.Optional;

/**
 * What came before a call, of its own client alone.
 *
 * @param isFirst whether its secretary has never answered for this client
 * @param briefed whether she has read the briefing of what answers it, or there is none
 * @param scenario the version of the scenario, when it is another than at her last call for this client
 * @param revisions what has changed in the directory since then, the latest first
 * @param fromCaller how many calls the same number made in the {@value #DAYS} days before; 0 for a withheld number
 * @param last the last of them that has ended
 * @param lastMessages the deliveries of that one
 * @param latest the client's latest deliveries, the latest first
 */
public record CallPast(
        boolean isFirst,
        boolean briefed,
        Optional<ScenarioVersion> scenario,
        List<DirectoryRevision> revisions,
        long fromCaller,
        Optional<Call> last,
        List<Delivery> lastMessages,
        List<Delivery> latest) {

    /** So far back calls are counted. */
    public static final int DAYS = 30;

    public CallPast {
        revisions = List.copyOf(revisions);
        lastMessages = List.copyOf(lastMessages);
        latest = List.copyOf(latest);
    }
}
