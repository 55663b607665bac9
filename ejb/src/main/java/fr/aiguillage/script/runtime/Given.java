package fr.aiguillage.script.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers given before a correction. They are taken up again wherever the new path puts their question, and wait unseen
 * where it does not.
 *
 * @param answers by question, in the order they were given
 */
record Given(Map<Question, List<Entry>> answers) {

    static final Given NOTHING = new Given(Map.of());

    Optional<Entry> entry(Question question, int occurrence) {
        List<Entry> entries = answers.getOrDefault(question, List.of());
        return occurrence < entries.size() ? Optional.of(entries.get(occurrence)) : Optional.empty();
    }

    /** These and the answers of a path, which outweigh those given before it. */
    Given with(Past last) {
        Map<Question, List<Entry>> path = new HashMap<>();
        for (Past.Put put : Past.inOrder(last)) {
            path.computeIfAbsent(put.question(), q -> new ArrayList<>()).add(put.entry());
        }
        Map<Question, List<Entry>> all = new HashMap<>(answers);
        path.forEach((question, entries) -> {
            List<Entry> older = all.getOrDefault(question, List.of());
            List<Entry> merged = new ArrayList<>(entries);
            merged.addAll(older.subList(Math.min(entries.size(), older.size()), older.size()));
            all.put(question, merged);
        });
        return new Given(all);
    }

    /** These with one answer changed; empty when that answer was never given. */
    Optional<Given> correct(Question question, int occurrence, Entry answer) {
        List<Entry> entries = new ArrayList<>(answers.getOrDefault(question, List.of()));
        if (occurrence < 1 || occurrence > entries.size()) {
            return Optional.empty();
        }
        entries.set(occurrence - 1, answer);
        Map<Question, List<Entry>> all = new HashMap<>(answers);
        all.put(question, entries);
        return Optional.of(new Given(all));
    }
}
