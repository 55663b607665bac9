package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.dossier.Noticed;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.scenario.ScenarioRefused.Reason;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.BlockHeading;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.security.HouseTask;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The life of the blocks that scenarios share: a new version goes live with every scenario that uses it, or not at all. */
@Stateless
@RolesAllowed({Role.ASSISTANT, Role.MANAGER})
public class BlockService {

    @Inject
    private Blocks blocks;

    @Inject
    private Impacts impacts;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Every block, by name. */
    public List<BlockSummary> summaries() {
        return summaries(blocks.all());
    }

    /** The block of that key. */
    public Optional<BlockSummary> summary(long blockId) {
        return summaries(blocks.find(blockId).stream().toList()).stream().findFirst();
    }

    /** Every version of the block of that key, the latest first. */
    public List<BlockVersion> versions(long blockId) {
        return blocks.versions(blockId);
    }

    /** The version of that key. */
    public Optional<BlockVersion> version(long versionId) {
        return blocks.version(versionId);
    }

    /** What the block of a version is called. */
    public String name(BlockVersion version) {
        return blocks.find(version.blockId()).orElseThrow().name();
    }

    private List<BlockSummary> summaries(List<Block> asked) {
        Map<Long, TextStanding> standings =
                blocks.standings(asked.stream().map(Block::id).toList());
        return asked.stream()
                .map(block -> new BlockSummary(
                        block,
                        block.clientId().flatMap(directories::client),
                        standings.getOrDefault(block.id(), TextStanding.NONE),
                        impacts.users(block)))
                .toList();
    }

    /** Proves a text for a block, and every scenario that uses the block with it. Changes nothing. 0 for a block that is new. */
    public BlockProof prove(long blockId, String source) {
        return impacts.proof(block(blockId, source), 0, source);
    }

    /** What the callers of a client would notice of a text; empty when its scenario does not compile with it, or did not before. */
    public Optional<Noticed> noticed(long blockId, String source, long clientId) {
        return block(blockId, source).flatMap(block -> impacts.noticed(block, source, clientId));
    }

    /** The block as it is kept; for a new one, the house's block that the text would be. */
    private Optional<Block> block(long blockId, String source) {
        return blocks.find(blockId).or(() -> heading(source).map(heading -> Block.of(Optional.empty(), heading)));
    }

    private static Optional<BlockHeading> heading(String source) {
        Library.Block read =
                Library.of(List.of(new SourceText("", source))).blocks().get(0);
        return read.syntax().block();
    }

    /**
     * Keeps a text as the block's next version, a draft; it may have faults, but it must say its name, which stays.
     *
     * @param blockId 0 for a block that is new
     */
    @RolesAllowed(Role.ASSISTANT)
    public BlockVersion save(long blockId, String source) throws ScenarioRefused {
        BlockHeading heading = heading(source)
                .filter(h -> h.key().length() <= Block.LONGEST_NAME)
                .orElseThrow(() -> new ScenarioRefused(Reason.NO_NAME));
        if (blockId == 0) {
            Block fresh = Block.of(Optional.empty(), heading);
            ScenarioRefused.unless(blocks.at(fresh.place()).isEmpty(), Reason.NAME_TAKEN);
            blocks.add(fresh);
            return add(fresh, source);
        }
        Block block = blocks.find(blockId).orElseThrow(() -> new ScenarioRefused(Reason.UNKNOWN));
        ScenarioRefused.unless(block.key().equals(heading.key()), Reason.OTHER_NAME);
        return add(block, source);
    }

    private BlockVersion add(Block block, String source) {
        int number = blocks.lastNumber(block.id()) + 1;
        BlockVersion draft = BlockVersion.draft(block, number, source, caller(), clock.instant());
        blocks.add(draft);
        audit.record("block.saved", block.name(), "version " + number);
        return draft;
    }

    /** Approves a draft that somebody else wrote and that is proved with every scenario that uses the block. */
    @RolesAllowed(Role.ASSISTANT)
    public BlockVersion approve(long versionId) throws ScenarioRefused {
        BlockVersion version = kept(versionId);
        version.requireReader(caller());
        Block block = requireProof(version);
        version.approve(caller(), clock.instant());
        audit.record("block.approved", block.name(), "version " + version.number());
        return version;
    }

    /**
     * Makes an approved version answer calls, from the next one on, with every scenario that uses the block: each is compiled
     * and its test calls are played anew, and when one fails nothing goes live.
     */
    @RolesAllowed(Role.ASSISTANT)
    public BlockVersion publish(long versionId) throws ScenarioRefused {
        BlockVersion version = kept(versionId);
        version.requireApproved();
        Block block = requireProof(version);
        goLive(block, version);
        impacts.takeIn(block, version, caller());
        return version;
    }

    private void goLive(Block block, BlockVersion version) {
        version.goLive(blocks.live(block.id()), caller(), clock.instant());
        audit.record("block.published", block.name(), "version " + version.number());
    }

    private BlockVersion kept(long versionId) throws ScenarioRefused {
        return blocks.version(versionId).orElseThrow(() -> new ScenarioRefused(Reason.UNKNOWN));
    }

    private Block requireProof(BlockVersion version) throws ScenarioRefused {
        Block block = blocks.find(version.blockId()).orElseThrow();
        BlockProof proof = impacts.proof(Optional.of(block), version.id(), version.source());
        ScenarioRefused.unless(proof.holds(), Reason.NOT_PROVED);
        return block;
    }

    /**
     * Takes over the blocks of a client's own from its dossier, live at once; its scenario must follow in the same
     * transaction. Those that the dossier no longer has do not answer any more.
     *
     * @param texts blocks without an error, each with a name of its own
     */
    @PermitAll
    public void importOwn(Client client, List<String> texts) {
        HouseTask.orRole(session, Role.ASSISTANT);
        Set<String> kept = new HashSet<>();
        for (String text : texts) {
            Block described = Block.of(Optional.of(client.id()), heading(text).orElseThrow());
            kept.add(described.place());
            Block block = blocks.at(described.place()).orElseGet(() -> {
                blocks.add(described);
                return described;
            });
            if (blocks.live(block.id()).filter(v -> v.source().equals(text)).isEmpty()) {
                BlockVersion version = add(block, text);
                version.approve(caller(), clock.instant());
                goLive(block, version);
            }
        }
        blocks.ownOf(client.id()).stream()
                .filter(block -> !kept.contains(block.place()))
                .flatMap(block -> blocks.live(block.id()).stream())
                .forEach(TextVersion::retire);
    }

    /** The texts of the house's live blocks by their names: what a dossier that is being read may use beside its own. */
    public Map<String, String> houseBlocks() {
        Map<String, String> texts = new LinkedHashMap<>();
        blocks.live().stream()
                .filter(item -> item.block().clientId().isEmpty())
                .forEach(item -> texts.put(item.block().name(), item.source()));
        return texts;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
