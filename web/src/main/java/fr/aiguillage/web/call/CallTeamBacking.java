package fr.aiguillage.web.call;

import fr.aiguillage.call.Availability;
import fr.aiguillage.call.BreakReason;
import fr.aiguillage.call.PresenceService;
import fr.aiguillage.call.Standing;
import fr.aiguillage.call.Team;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who does what now, and what waits. It tells nothing of what was before, and ranks nobody. */
@Named
@RequestScoped
public class CallTeamBacking {

    private static final List<Availability> TOLD =
            List.of(Availability.READY, Availability.IN_CALL, Availability.WRAP_UP, Availability.BREAK);

    @Inject
    private PresenceService presence;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    private Team team;

    private Team team() {
        team = team == null ? presence.team() : team;
        return team;
    }

    /** How many do what and how many calls wait, in one line. */
    public String getLine() {
        String told = TOLD.stream()
                .filter(availability -> team().count(availability) > 0)
                .map(availability -> sentences.count("call_team.many_" + availability, team().count(availability)))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? getWaiting() : sentences.say("call_team.line", told, getWaiting());
    }

    /** Why the reader is on a break, in a word; empty when she is not, or did not say. */
    public String getReason() {
        return currentUser.hasRole(Role.SECRETARY)
                ? presence.standing().reason().map(this::why).orElse("")
                : "";
    }

    private String why(BreakReason reason) {
        return sentences.say("call_console.rest_" + reason).toLowerCase(Locale.ROOT);
    }

    /** How many calls wait, and since when. */
    public String getWaiting() {
        String many = team().waiting() == 0
                ? sentences.say("call_team.nobody_waits")
                : sentences.count("call_team.waiting", team().waiting());
        return team().waitingSince()
                .map(since -> sentences.say("call_team.since", many, sentences.hour(since)))
                .orElse(many);
    }

    /** Whether a call waits for somebody. */
    public boolean isAnybodyWaiting() {
        return team().waiting() > 0;
    }

    /** Everybody who answers calls, by name. */
    public List<Row> getMembers() {
        return team().members().stream().map(this::row).toList();
    }

    private Row row(Team.Member member) {
        Standing standing = member.standing();
        String kind = switch (standing.availability()) {
            case READY -> "done";
            case IN_CALL, WRAP_UP -> "accent";
            default -> "quiet";
        };
        String since = standing.since().equals(Instant.EPOCH) ? "" : sentences.hour(standing.since());
        return new Row(member.name(), say(standing), kind, since);
    }

    private String say(Standing standing) {
        String state = sentences.say("call_team.state_" + standing.availability());
        return standing.reason()
                .map(reason -> sentences.say("call_team.reason", state, why(reason)))
                .orElse(state);
    }

    /** Somebody who answers calls, what she does, and the hour at which she began to. */
    public record Row(String name, String state, String kind, String since) {}
}
