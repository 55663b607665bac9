package fr.aiguillage.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who answers calls, as they are now.
 *
 * @param members by name
 * @param waiting how many calls wait for somebody
 * @param waitingSince when the first of them was announced; empty when none waits
 */
public record Team(List<Member> members, int waiting, Optional<Instant> waitingSince) {

    public Team {
        members = List.copyOf(members);
    }

    /** How many are doing that. */
    public long count(Availability availability) {
        return members.stream()
                .filter(member -> member.standing().availability() == availability)
                .count();
    }

    /** Somebody who answers calls. */
    public record Member(String name, Standing standing) {}
}
