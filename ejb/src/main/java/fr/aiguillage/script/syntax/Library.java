package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blocks that scenarios may use, each read once. Immutable; any number of compilations share one. */
public final class Library {

    /** Without blocks. */
    public static final Library EMPTY = Library.of(List.of());

    private final List<Block> blocks;
    private final Map<List<String>, Block> byName;

    private Library(List<Block> blocks, Map<List<String>, Block> byName) {
        this.blocks = List.copyOf(blocks);
        this.byName = byName;
    }

    /**
     * A block as written.
     *
     * @param source its text
     * @param syntax what could be read of it
     * @param faults what could not
     */
    public record Block(SourceText source, ScenarioSyntax syntax, List<Diagnostic> faults) {

        public Block {
            faults = List.copyOf(faults);
        }

        /** What it is called; empty when it does not say. */
        public String name() {
            return syntax.block().map(heading -> heading.name().text()).orElse("");
        }

        /** What it says of itself; only a block with a name is found by it. */
        public BlockHeading heading() {
            return syntax.block().orElseThrow();
        }
    }

    /** The blocks that these texts are, one each; of two with one name the first is meant, and the other has a fault. */
    public static Library of(Collection<SourceText> texts) {
        List<Block> blocks = new ArrayList<>();
        Map<List<String>, Block> byName = new LinkedHashMap<>();
        for (SourceText text : texts) {
            Diagnostics diagnostics = new Diagnostics(text);
            if (text.isTooLong()) {
                diagnostics.add(Code.SOURCE_TOO_LONG, text.start());
            }
            SourceText read = text.isTooLong() ? new SourceText(text.name(), "") : text;
            ScenarioSyntax syntax = ScenarioParser.parseBlock(read, diagnostics);
            Optional<Phrase> name = syntax.block().map(BlockHeading::name);
            name.filter(n -> byName.containsKey(keys(n)))
                    .ifPresent(n -> diagnostics.add(Code.DUPLICATE_NAME, n.span(), n.text()));
            Block block = new Block(text, syntax, diagnostics.sorted());
            blocks.add(block);
            name.ifPresent(n -> byName.putIfAbsent(keys(n), block));
        }
        return new Library(blocks, byName);
    }

    private static List<String> keys(Phrase name) {
        return name.tokens().stream().map(Token::key).toList();
    }

    /** Every block, in the order of their texts. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The block of that name. */
    public Optional<Block> block(Phrase name) {
        return Optional.ofNullable(byName.get(keys(name)));
    }

    /** Which of those blocks is named where these words begin; the longest name is meant. */
    Optional<Block> named(Phrase words, List<Phrase> names) {
        return names.stream()
                .filter(name -> starts(keys(words), keys(name)))
                .max(Comparator.comparingInt(name -> name.tokens().size()))
                .flatMap(this::block);
    }

    private static boolean starts(List<String> words, List<String> name) {
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }

    /** The names of all blocks. */
    public List<String> names() {
        return byName.values().stream().map(Block::name).toList();
    }
}
