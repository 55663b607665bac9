package fr.aiguillage.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Whether a secretary can be given a call. */
@Entity
@Table(name = "presence")
class Presence {

    /** What she is doing. */
    enum State {
        READY,
        BREAK,
        AWAY
    }

    @Id
    private String account;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant since;

    @Column(name = "seen_at")
    private Instant seenAt;

    Presence() {}

    static Presence of(String account, Instant at) {
        var presence = new Presence();
        presence.account = account;
        presence.become(State.AWAY, at);
        return presence;
    }

    void become(State next, Instant at) {
        if (state != next) {
            state = next;
            since = at;
        }
        seenAt = at;
    }

    String account() {
        return account;
    }

    State state() {
        return state;
    }

    Instant since() {
        return since;
    }
}
