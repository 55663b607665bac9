package fr.aiguillage.flowchart;

import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows a call through the flowchart by what happened in it. Conditions leave no entry, so that each way out is tried
 * until one leads to everything that happened; when none does, the way that explains most of it is kept.
 */
final class PathFinder {

    private final FlowchartModel model;
    private final List<Entry> entries;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Edge>> exits = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private final List<String> way = new ArrayList<>();
    private List<String> best = List.of();
    private int explained = -1;

    PathFinder(FlowchartModel model, List<Entry> entries) {
        this.model = model;
        this.entries =
                entries.stream().takeWhile(e -> !(e instanceof Entry.HungUp)).toList();
        model.nodes().forEach(node -> nodes.put(node.id(), node));
        model.edges()
                .forEach(edge -> exits.computeIfAbsent(edge.from(), id -> new ArrayList<>())
                        .add(edge));
    }

    /** The ids on the path, in the order they were met. */
    Set<String> path() {
        if (!model.nodes().isEmpty()) {
            follow(model.nodes().get(0), 0);
        }
        return new LinkedHashSet<>(best);
    }

    /** Whether everything that happened is explained from this node on, the entries before {@code at} being so. */
    private boolean follow(Node node, int at) {
        if (!tried.add(node.id() + "@" + at)) {
            return false;
        }
        way.add(node.id());
        EntryReader reader = new EntryReader(entries, at);
        boolean fits = reader.read(node);
        if (fits && reader.at() > explained) {
            explained = reader.at();
            best = List.copyOf(way);
        }
        boolean whole = fits && (reader.waits() || node.kind() == NodeKind.END) && reader.at() == entries.size();
        if (fits && !whole && node.kind() != NodeKind.END) {
            whole = leave(node, reader);
        }
        if (whole && way.size() > best.size()) {
            best = List.copyOf(way);
        }
        if (!whole) {
            way.remove(way.size() - 1);
        }
        return whole;
    }

    private boolean leave(Node node, EntryReader reader) {
        for (Edge edge : exits.getOrDefault(node.id(), List.of())) {
            if (!isOpen(edge, node, reader)) {
                continue;
            }
            way.add(edge.id());
            if (follow(nodes.get(edge.to()), reader.at())) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }

    private boolean isOpen(Edge edge, Node node, EntryReader reader) {
        return switch (edge.way()) {
            case ACCEPTED -> reader.accepted();
            case NOBODY -> !reader.accepted();
            case ANSWER, REST -> answered(edge, node, reader);
            default -> true;
        };
    }

    private boolean answered(Edge edge, Node node, EntryReader reader) {
        String key = node.kind() == NodeKind.BLOCK ? DecisionReader.key(reader.outcome()) : answer(node, reader);
        if (key.isEmpty()) {
            return edge.way() == Edge.Way.REST;
        }
        return edge.way() == Edge.Way.ANSWER
                ? edge.answers().contains(key)
                : exits.get(node.id()).stream().noneMatch(e -> e.answers().contains(key));
    }

    private static String answer(Node node, EntryReader reader) {
        Value value = deciding(node) == null ? null : reader.answer(deciding(node));
        return value == null ? "" : DecisionReader.key(value.canonical());
    }

    private static Phrase deciding(Node node) {
        for (Statement act : node.acts()) {
            if (act instanceof Statement.When when) {
                return when.question();
            }
            if (act instanceof Statement.If conditional) {
                return AnswerTest.named(conditional.arms().get(0).condition().orElseThrow());
            }
        }
        return null;
    }
}
