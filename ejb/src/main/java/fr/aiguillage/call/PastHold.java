package fr.aiguillage.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A hold that is over. Written once. */
@Entity
@Table(name = "call_hold")
@IdClass(CallMove.Key.class)
class PastHold {

    @Id
    @Column(name = "call_id")
    private long callId;

    @Id
    private int ordinal;

    @Embedded
    private Hold hold;

    @Column(name = "ended_at", updatable = false)
    private Instant endedAt;

    PastHold() {}

    static PastHold of(CallMove.Place place, Hold hold, Instant endedAt) {
        var past = new PastHold();
        past.callId = place.callId();
        past.ordinal = place.ordinal();
        past.hold = hold.copy();
        past.endedAt = endedAt;
        return past;
    }

    Hold hold() {
        return hold;
    }

    Instant endedAt() {
        return endedAt;
    }
}
