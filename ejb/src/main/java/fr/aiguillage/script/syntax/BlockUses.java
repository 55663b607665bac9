package fr.aiguillage.script.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a scenario uses blocks, itself or by way of others, read from what is written: a scenario whose text or blocks have
 * faults uses them all the same.
 */
public final class BlockUses {

    private final ScenarioSyntax scenario;
    private final Library library;

    /** The uses of those blocks in that scenario. */
    public BlockUses(ScenarioSyntax scenario, Library library) {
        this.scenario = scenario;
        this.library = library;
    }

    /**
     * One use.
     *
     * @param step where it is; what the language calls a hang-up, when it is done after one
     * @param block the block that the step names, which may lead to another
     */
    public record Use(String step, String block) {}

    /** Every block that the scenario comes to. */
    public List<Library.Block> all() {
        return reached(scenario);
    }

    /** The uses that lead to one of the blocks of these names, in the order of the text, each once. */
    public List<Use> leadingTo(Set<String> names) {
        Set<Use> uses = new LinkedHashSet<>();
        scenario.steps().forEach(step -> collect(step.name().text(), step.body(), names, uses));
        collect(scenario.keywords().spelling(Keyword.HANGS_UP), scenario.hangUp(), names, uses);
        return List.copyOf(uses);
    }

    private void collect(String step, List<Statement> body, Set<String> names, Set<Use> uses) {
        ScenarioSyntax.walk(body, statement -> {
            if (statement instanceof Statement.Do use) {
                library.named(use.words(), scenario.uses())
                        .filter(block -> leads(block, names))
                        .ifPresent(block -> uses.add(new Use(step, block.name())));
            }
        });
    }

    private boolean leads(Library.Block block, Set<String> names) {
        return names.contains(block.name())
                || reached(block.syntax()).stream().anyMatch(other -> names.contains(other.name()));
    }

    /** What a text comes to, each block once; blocks that use each other in a circle end the walk. */
    private List<Library.Block> reached(ScenarioSyntax text) {
        Set<Library.Block> met = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Library.Block> reached = new ArrayList<>();
        Deque<ScenarioSyntax> open = new ArrayDeque<>(List.of(text));
        while (!open.isEmpty()) {
            for (Phrase name : open.remove().uses()) {
                library.block(name).filter(met::add).ifPresent(block -> {
                    reached.add(block);
                    open.add(block.syntax());
                });
            }
        }
        return reached;
    }
}
