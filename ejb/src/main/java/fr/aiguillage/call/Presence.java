package fr.aiguillage.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** Whether a secretary can be given a call. It keeps what she does now, never what she did before. */
@Entity
@Table(name = "presence")
class Presence {

    @Id
    private String account;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Availability state;

    @Enumerated(EnumType.STRING)
    private BreakReason reason;

    private Instant since;

    @Column(name = "seen_at")
    private Instant seenAt;

    Presence() {}

    static Presence of(String account, Instant at) {
        var presence = new Presence();
        presence.account = account;
        presence.become(Availability.AWAY, at);
        return presence;
    }

    /** She does that from now on, unless she did already. */
    void become(Availability next, Instant at) {
        become(next, null, at);
    }

    void rest(BreakReason why, Instant at) {
        become(Availability.BREAK, why, at);
    }

    private void become(Availability next, BreakReason why, Instant at) {
        if (state != next || reason != why) {
            state = next;
            reason = why;
            since = at;
        }
        seenAt = at;
    }

    void seen(Instant at) {
        seenAt = at;
    }

    String account() {
        return account;
    }

    Standing standing() {
        return new Standing(state, Optional.ofNullable(reason), since);
    }

    Instant seenAt() {
        return seenAt;
    }
}
