package fr.aiguillage.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A block in one of its versions. It goes live only together with every scenario that uses the block. */
@Entity
@Table(name = "block_version")
public class BlockVersion extends TextVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "block_version_seq")
    @SequenceGenerator(name = "block_version_seq", sequenceName = "block_version_seq", allocationSize = 50)
    private long id;

    @Column(name = "block_id", updatable = false)
    private long blockId;

    BlockVersion() {}

    private BlockVersion(long blockId, int number, String source, String author, Instant at) {
        super(number, source, author, at);
        this.blockId = blockId;
    }

    static BlockVersion draft(Block block, int number, String source, String author, Instant at) {
        return new BlockVersion(block.id(), number, source, author, at);
    }

    @Override
    public long id() {
        return id;
    }

    /** The block. */
    public long blockId() {
        return blockId;
    }
}
