package fr.aiguillage.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where blocks and their versions are kept. */
@Dependent
class Blocks extends TextVersions<BlockVersion> {

    Blocks() {
        super(BlockVersion.class, "blockId");
    }

    List<Block> all() {
        return entityManager
                .createQuery("select b from Block b order by b.name, b.id", Block.class)
                .getResultList();
    }

    Optional<Block> find(long id) {
        return Optional.ofNullable(entityManager.find(Block.class, id));
    }

    /** The block of that place; see {@link Block#place}. */
    Optional<Block> at(String place) {
        return entityManager
                .createQuery("select b from Block b where b.place = :place", Block.class)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    List<Block> ownOf(long clientId) {
        return entityManager
                .createQuery("select b from Block b where b.clientId = :client", Block.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Where those blocks stand, by their keys, without reading any text. */
    Map<Long, TextStanding> standings(Collection<Long> blocks) {
        return blocks.isEmpty()
                ? Map.of()
                : TextStanding.each(entityManager
                        .createQuery(
                                "select v.blockId, " + VersionLine.COLUMNS + ", v.number from BlockVersion v"
                                        + " where v.blockId in :blocks and v.state <> :retired",
                                Object[].class)
                        .setParameter("blocks", blocks)
                        .setParameter("retired", TextVersion.State.RETIRED)
                        .getResultStream());
    }

    /** The text of every block that is live. */
    List<Shelf.Item> live() {
        return entityManager
                .createQuery(
                        "select b, v from Block b, BlockVersion v where v.blockId = b.id and v.state = :live"
                                + " order by b.name, b.id",
                        Object[].class)
                .setParameter("live", TextVersion.State.LIVE)
                .getResultStream()
                .map(row -> Shelf.Item.of((Block) row[0], (BlockVersion) row[1]))
                .toList();
    }

    /** The texts of those versions. */
    List<Shelf.Item> items(Collection<Long> versions) {
        return versions.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select b, v from Block b, BlockVersion v where v.blockId = b.id and v.id in :versions"
                                        + " order by b.name, b.id",
                                Object[].class)
                        .setParameter("versions", versions)
                        .getResultStream()
                        .map(row -> Shelf.Item.of((Block) row[0], (BlockVersion) row[1]))
                        .toList();
    }

    /**
     * From here to the end of the transaction those versions answer for whoever has taken them: another transaction that
     * replaces one of them at the same time fails, or this one does.
     */
    void hold(Collection<Long> versions) {
        versions.forEach(id -> entityManager.lock(
                entityManager.find(BlockVersion.class, id), LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    void add(Block block) {
        entityManager.persist(block);
        entityManager.flush();
    }
}
