package fr.aiguillage.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** What a secretary says does not fit, at a place of a call; and what an assistant answered. */
@Entity
@Table(name = "remark")
public class Remark {

    /** No words are longer, in letters. */
    public static final int LONGEST = 2000;

    /** What it is about. */
    public enum Kind {
        /** The step does not fit what happens. */
        DOES_NOT_FIT,
        /** The caller did not understand what was said or asked. */
        NOT_UNDERSTOOD,
        /** The person to be called works there no more. */
        HAS_LEFT,
        /** What she says in words. */
        WORDS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remark_seq")
    @SequenceGenerator(name = "remark_seq", sequenceName = "remark_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "call_id", updatable = false)
    private long callId;

    @Column(updatable = false)
    private int moves;

    @Column(updatable = false)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String account;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    private String answer;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    Remark() {}

    static Remark of(long callId, int moves, String place, Kind kind, String words, String account, Instant at) {
        var remark = new Remark();
        remark.callId = callId;
        remark.moves = moves;
        remark.place = place;
        remark.kind = kind;
        remark.words = words;
        remark.account = account;
        remark.madeAt = at;
        remark.answer = "";
        return remark;
    }

    void settle(String words, String who, Instant at) {
        answer = words;
        settledBy = who;
        settledAt = at;
    }

    /** Its key. */
    public long id() {
        return id;
    }

    long callId() {
        return callId;
    }

    /** How many moves she had made: they lead to the place again. */
    public int moves() {
        return moves;
    }

    /** The question that was asked, or who was being called, as the scenario named it then; empty when neither. */
    public String place() {
        return place;
    }

    /** What it is about. */
    public Kind kind() {
        return kind;
    }

    /** What she said; empty when the kind says it all. */
    public String words() {
        return words;
    }

    /** Her account. */
    public String account() {
        return account;
    }

    /** When she made it. */
    public Instant madeAt() {
        return madeAt;
    }

    /** What was done about it, in words; empty while nobody has said, or needed to. */
    public String answer() {
        return answer;
    }

    /** Who settled it; empty while nobody has. */
    public Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    /** When it was settled; empty while it is not. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
