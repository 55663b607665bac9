package fr.aiguillage.scenario;

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

/**
 * A client's scenario in one of its versions. An assistant writes it as a draft, another reads and approves it, and it
 * goes live: from then on it answers every new call of the client, while calls already begun end on the version they
 * began on. The next version that goes live retires it. Its text never changes: a change is another version.
 */
@Entity
@Table(name = "scenario_version")
public class ScenarioVersion {

    /** Where a version stands in its life. */
    public enum State {
        DRAFT,
        APPROVED,
        LIVE,
        RETIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scenario_version_seq")
    @SequenceGenerator(name = "scenario_version_seq", sequenceName = "scenario_version_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private String tests;

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

    @Column(name = "directory_version_id")
    private Long directoryVersionId;

    ScenarioVersion() {}

    static ScenarioVersion draft(long clientId, int number, String source, String tests, String author, Instant at) {
        var draft = new ScenarioVersion();
        draft.clientId = clientId;
        draft.number = number;
        draft.state = State.DRAFT;
        draft.source = source;
        draft.tests = tests;
        draft.createdBy = author;
        draft.createdAt = at;
        return draft;
    }

    void approve(String reader, Instant at) {
        state = State.APPROVED;
        approvedBy = reader;
        approvedAt = at;
    }

    void goLive(String who, Instant at, long provedWith) {
        state = State.LIVE;
        liveBy = who;
        liveAt = at;
        directoryVersionId = provedWith;
    }

    void retire() {
        state = State.RETIRED;
    }

    /** The key of the version. */
    public long id() {
        return id;
    }

    /** The client whose calls it answers. */
    public long clientId() {
        return clientId;
    }

    /** 1 for the client's first version. */
    public int number() {
        return number;
    }

    /** Where it stands in its life. */
    public State state() {
        return state;
    }

    /** The scenario's text. */
    public String source() {
        return source;
    }

    /** Its test calls, in YAML. */
    public String tests() {
        return tests;
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

    /** When it went live. */
    public Optional<Instant> liveAt() {
        return Optional.ofNullable(liveAt);
    }

    /** The account that made it live. */
    public Optional<String> liveBy() {
        return Optional.ofNullable(liveBy);
    }

    Optional<Long> directoryVersionId() {
        return Optional.ofNullable(directoryVersionId);
    }
}
