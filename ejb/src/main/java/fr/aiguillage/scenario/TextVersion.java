package fr.aiguillage.scenario;

import fr.aiguillage.scenario.ScenarioRefused.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A text that answers callers, in one of its versions. An assistant writes it as a draft, another reads and approves it, and
 * it goes live; the next version that goes live retires it. The text never changes: a change is another version.
 */
@MappedSuperclass
public abstract class TextVersion {

    /** Where a version stands in its life. */
    public enum State {
        DRAFT,
        APPROVED,
        LIVE,
        RETIRED
    }

    @Version
    private int version;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private String source;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "live_at")
    private Instant liveAt;

    @Column(name = "live_by")
    private String liveBy;

    TextVersion() {}

    TextVersion(int number, String source, String author, Instant at) {
        this.number = number;
        this.state = State.DRAFT;
        this.source = source;
        this.createdBy = author;
        this.createdAt = at;
    }

    /** Refuses whoever may not approve it: a draft is approved, by somebody else than wrote it. */
    void requireReader(String reader) throws ScenarioRefused {
        ScenarioRefused.unless(state == State.DRAFT, Reason.WRONG_STATE);
        ScenarioRefused.unless(!createdBy.equals(reader), Reason.OWN_WORK);
    }

    void approve(String reader, Instant at) {
        state = State.APPROVED;
        approvedBy = reader;
        approvedAt = at;
    }

    /** Refuses to go on unless somebody has approved it and it has not gone live since. */
    void requireApproved() throws ScenarioRefused {
        ScenarioRefused.unless(state == State.APPROVED, Reason.WRONG_STATE);
    }

    /** From now on it answers callers, instead of the version that did. */
    void goLive(Optional<? extends TextVersion> before, String who, Instant at) {
        before.ifPresent(TextVersion::retire);
        state = State.LIVE;
        liveBy = who;
        liveAt = at;
    }

    void retire() {
        state = State.RETIRED;
    }

    /** What a list tells of it. */
    public VersionLine line() {
        return new VersionLine(number, textNumber(), state, createdAt, createdBy, liveAt());
    }

    /** The key of the version. */
    public abstract long id();

    /** The number of the version that somebody wrote and whose text this is; its own, unless it repeats another. */
    public int textNumber() {
        return number;
    }

    /** 1 for the first version. */
    public int number() {
        return number;
    }

    /** Where it stands in its life. */
    public State state() {
        return state;
    }

    /** The text. */
    public String source() {
        return source;
    }

    /** When it was written. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The account that wrote it. */
    public String createdBy() {
        return createdBy;
    }

    /** When it was approved. */
    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** The account that read and approved it. */
    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** Whether it came with a dossier: whoever brings one answers for it, and nobody else approves what he wrote himself. */
    public boolean isImported() {
        return createdBy.equals(approvedBy);
    }

    /** When it went live. */
    public Optional<Instant> liveAt() {
        return Optional.ofNullable(liveAt);
    }

    /** The account that made it live. */
    public Optional<String> liveBy() {
        return Optional.ofNullable(liveBy);
    }
}
