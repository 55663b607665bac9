package fr.aiguillage.scenario;

import fr.aiguillage.script.syntax.BlockHeading;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** A part that scenarios share: the house's, for every client, or one client's own, which that client's scenario prefers. */
@Entity
@Table(name = "block")
public class Block {

    static final int LONGEST_NAME = 200;

    private static final long HOUSE = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "block_seq")
    @SequenceGenerator(name = "block_seq", sequenceName = "block_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "client_id", updatable = false)
    private Long clientId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String place;

    Block() {}

    static Block of(Optional<Long> client, BlockHeading heading) {
        var block = new Block();
        block.clientId = client.orElse(null);
        block.name = heading.name().text();
        block.place = place(client, heading);
        return block;
    }

    /** Whose it is and its name as names are compared. */
    static String place(Optional<Long> client, BlockHeading heading) {
        return client.orElse(HOUSE) + " " + heading.key();
    }

    /** The key of the block; 0 until it is kept. */
    public long id() {
        return id;
    }

    /** What scenarios call it; a block keeps its name. */
    public String name() {
        return name;
    }

    /** The client whose own it is; empty for the house's. */
    public Optional<Long> clientId() {
        return Optional.ofNullable(clientId);
    }

    String place() {
        return place;
    }

    /** The place of the house's block of that name. */
    String housePlace() {
        return HOUSE + " " + key();
    }

    /** Its name as names are compared, whosoever it is. */
    String key() {
        return place.substring(place.indexOf(' ') + 1);
    }
}
