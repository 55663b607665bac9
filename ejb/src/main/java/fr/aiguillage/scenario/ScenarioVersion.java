package fr.aiguillage.scenario;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A client's scenario in one of its versions. Once live it answers every new call of the client, with the versions of its
 * blocks that it keeps from then on, while calls already begun end on the version they began on. When a block that it uses
 * has a new version live, a version that repeats its text takes the block in.
 */
@Entity
@Table(name = "scenario_version")
public class ScenarioVersion extends TextVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scenario_version_seq")
    @SequenceGenerator(name = "scenario_version_seq", sequenceName = "scenario_version_seq", allocationSize = 50)
    private long id;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(updatable = false)
    private String tests;

    @Column(name = "directory_version_id")
    private Long directoryVersionId;

    @Column(updatable = false)
    private Integer repeats;

    @Column(name = "block_version_id", updatable = false)
    private Long blockVersionId;

    @ElementCollection
    @CollectionTable(name = "scenario_block", joinColumns = @JoinColumn(name = "scenario_version_id"))
    @Column(name = "block_version_id")
    private Set<Long> blocks = new HashSet<>();

    ScenarioVersion() {}

    private ScenarioVersion(long clientId, int number, String source, String tests, String author, Instant at) {
        super(number, source, author, at);
        this.clientId = clientId;
        this.tests = tests;
    }

    static ScenarioVersion draft(long clientId, int number, String source, String tests, String author, Instant at) {
        return new ScenarioVersion(clientId, number, source, tests, author, at);
    }

    /** The same text, which will answer with that version of a block; who wrote and read the block has written and read it. */
    static ScenarioVersion repeating(ScenarioVersion text, int number, BlockVersion block) {
        var version = new ScenarioVersion(
                text.clientId, number, text.source(), text.tests, block.createdBy(), block.createdAt());
        version.repeats = text.textNumber();
        version.blockVersionId = block.id();
        version.approve(block.approvedBy().orElseThrow(), block.approvedAt().orElseThrow());
        return version;
    }

    /**
     * From now on it answers calls, instead of the version that did.
     *
     * @param provedWith the directory
     * @param answersWith the versions of the blocks that it comes to
     */
    void goLive(Optional<ScenarioVersion> before, String who, Instant at, long provedWith, Set<Long> answersWith) {
        goLive(before, who, at);
        directoryVersionId = provedWith;
        blocks.addAll(answersWith);
    }

    @Override
    public long id() {
        return id;
    }

    /** The client whose calls it answers. */
    public long clientId() {
        return clientId;
    }

    /** Its test calls, in YAML. */
    public String tests() {
        return tests;
    }

    @Override
    public int textNumber() {
        return repeats == null ? number() : repeats;
    }

    /** The version of a block for whose sake it repeats another version; empty when somebody wrote it. */
    public Optional<Long> blockVersionId() {
        return Optional.ofNullable(blockVersionId);
    }

    Optional<Long> directoryVersionId() {
        return Optional.ofNullable(directoryVersionId);
    }

    Set<Long> blocks() {
        return Set.copyOf(blocks);
    }
}
