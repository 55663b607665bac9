package fr.aiguillage.scenario;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.BlockUses;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.ScenarioParser;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The blocks that one client's scenario may use: its own, and the house's that none of its own is named like. */
final class Shelf {

    private final Library library;
    private final Map<String, Long> versions;

    /**
     * A block's text.
     *
     * @param block which block
     * @param version the key of the version; 0 for a text that is not kept yet
     */
    record Item(Block block, long version, String source) {

        static Item of(Block block, BlockVersion version) {
            return new Item(block, version.id(), version.source());
        }

        private boolean isOf(long client) {
            return block.clientId().filter(owner -> owner == client).isPresent();
        }

        /** What its faults name as their file. */
        SourceText text() {
            return new SourceText(block.name(), source);
        }
    }

    private Shelf(List<Item> items) {
        library = Library.of(items.stream().map(Item::text).toList());
        versions = items.stream().collect(Collectors.toMap(item -> item.block().name(), Item::version));
    }

    /** What stands before that client among all the house's blocks. */
    static Shelf of(long client, List<Item> all) {
        Map<String, Item> chosen = new LinkedHashMap<>();
        all.stream()
                .filter(item -> item.block().clientId().isEmpty() || item.isOf(client))
                .forEach(
                        item -> chosen.merge(item.block().key(), item, (one, other) -> one.isOf(client) ? one : other));
        return new Shelf(List.copyOf(chosen.values()));
    }

    /** Those and no others: what a version went live with. */
    static Shelf exactly(List<Item> items) {
        return new Shelf(items);
    }

    Library library() {
        return library;
    }

    /** The keys of the versions that a scenario comes to. */
    Set<Long> reachedBy(String scenario) {
        return new BlockUses(parse(scenario), library)
                .all().stream()
                        .map(block -> versions.get(block.source().name()))
                        .collect(Collectors.toSet());
    }

    /** Where a scenario uses the block of that name, itself or by way of others. */
    List<BlockUses.Use> uses(String scenario, String block) {
        return new BlockUses(parse(scenario), library).leadingTo(Set.of(block));
    }

    Optional<Library.Block> block(String name) {
        return library.blocks().stream()
                .filter(block -> block.source().name().equals(name))
                .findFirst();
    }

    private static ScenarioSyntax parse(String scenario) {
        SourceText text = new SourceText(Proof.SCENARIO, scenario);
        return ScenarioParser.parse(text, new Diagnostics(text));
    }
}
