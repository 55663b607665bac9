package fr.aiguillage.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** A time in which a call that is open is not spoken with. */
@Embeddable
public class Hold {

    /** No number is longer, in signs. */
    static final int LONGEST_NUMBER = 40;

    /** What the caller does meanwhile. */
    public enum Kind {
        /** He waits on the line. */
        HELD,
        /** He has hung up and is to be called back. */
        CALLBACK
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "hold_kind")
    private Kind kind;

    @Column(name = "hold_begun_at")
    private Instant begunAt;

    @Column(name = "callback_number")
    private String number;

    @Column(name = "callback_at")
    private Instant dueAt;

    Hold() {}

    static Hold held(Instant at) {
        return of(Kind.HELD, at, null, null);
    }

    static Hold callback(Instant at, String number, Instant due) {
        return of(Kind.CALLBACK, at, number, due);
    }

    private static Hold of(Kind kind, Instant begunAt, String number, Instant dueAt) {
        var hold = new Hold();
        hold.kind = kind;
        hold.begunAt = begunAt;
        hold.number = number;
        hold.dueAt = dueAt;
        return hold;
    }

    Hold copy() {
        return of(kind, begunAt, number, dueAt);
    }

    /** What the caller does meanwhile. */
    public Kind kind() {
        return kind;
    }

    /** Since when. */
    public Instant begunAt() {
        return begunAt;
    }

    /** The number to call back; empty on hold, or when it is not known. */
    public String number() {
        return number == null ? "" : number;
    }

    /** When he is to be called back; empty when no hour was said. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }
}
