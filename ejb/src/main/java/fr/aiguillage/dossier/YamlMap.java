package fr.aiguillage.dossier;

import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a YAML text, read as words: nothing in it is taken for a number, a date or a truth value, since
 * {@code oui} and {@code 20:00} are answers here.
 */
final class YamlMap {

    /** Something that should be there and is not, or is not of its kind. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Span span;

        Unreadable(Span span, String key) {
            super(key);
            this.span = span;
        }

        Span span() {
            return span;
        }
    }

    private final MappingNode node;

    private YamlMap(MappingNode node) {
        this.node = node;
    }

    static YamlMap of(Node node, String what) throws Unreadable {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(mapping);
        }
        throw new Unreadable(span(node), what);
    }

    static Span span(Node node) {
        Mark mark = node.getStartMark();
        return new Span(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    Span span() {
        return span(node);
    }

    /** The keys, in order, each with its place. */
    Map<String, Span> keys() {
        Map<String, Span> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Span at = span(tuple.getKeyNode());
            keys.put(key, new Span(at.line(), at.column(), Math.max(1, key.length())));
        }
        return keys;
    }

    Optional<Node> node(String key) {
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return Optional.of(tuple.getValueNode());
            }
        }
        return Optional.empty();
    }

    /** The words at that key; empty when there are none, or null is written. */
    Optional<String> text(String key) throws Unreadable {
        Optional<Node> value = node(key);
        if (value.isEmpty() || value.get().getTag().equals(Tag.NULL)) {
            return Optional.empty();
        }
        return Optional.of(scalar(value.get(), key));
    }

    /** The words at that key; none when it is missing, which whoever looked at the keys has said. */
    String words(String key) throws Unreadable {
        return text(key).orElse("");
    }

    List<Node> list(String key) throws Unreadable {
        Optional<Node> value = node(key);
        if (value.isEmpty() || value.get().getTag().equals(Tag.NULL)) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new Unreadable(span(value.get()), key);
    }

    List<String> texts(String key) throws Unreadable {
        List<String> texts = new ArrayList<>();
        for (Node item : list(key)) {
            texts.add(scalar(item, key));
        }
        return texts;
    }

    private static String scalar(Node node, String key) throws Unreadable {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new Unreadable(span(node), key);
    }
}
