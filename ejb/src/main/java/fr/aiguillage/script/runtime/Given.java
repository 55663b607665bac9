package fr.aiguillage.script.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers given before a fold, as words by the question's name. The fold takes them up wherever a path puts their
 * question, and they wait unseen where it does not. How high a level had risen is kept the same way, under its name, from
 * one correction to the next: a fold that changes nothing begins each level where it began, and takes the same path.
 *
 * @param words in canonical form, in the order they were given; {@link #LEFT} where the question was left unanswered
 */
record Given(Map<String, List<String>> words) {

    /** No answer is without words, so that none is taken for it. */
    static final String LEFT = "";

    static final Given NOTHING = new Given(Map.of());

    /** What was given to that question when it was put so often before; empty when nothing was, or it is no answer. */
    Optional<Entry> entry(Question question, int before, LocalDate today) {
        List<String> all = words.getOrDefault(question.name(), List.of());
        if (before >= all.size()) {
            return Optional.empty();
        }
        String one = all.get(before);
        if (one.equals(LEFT)) {
            return question.optional() ? Optional.of(new Entry.Unanswered(question)) : Optional.empty();
        }
        return AnswerReader.read(question, one, today).map(value -> new Entry.Answered(question, value));
    }

    /** These and the answers of a path, which outweigh those given before it. */
    Given with(Past last) {
        Map<String, List<String>> all = new HashMap<>();
        for (Past.Put put : Past.inOrder(last)) {
            String one = put.value() == null ? LEFT : put.value().canonical();
            all.computeIfAbsent(put.question().name(), q -> new ArrayList<>(2)).add(one);
        }
        words.forEach((question, older) -> {
            List<String> newer = all.computeIfAbsent(question, q -> new ArrayList<>());
            newer.addAll(older.subList(Math.min(newer.size(), older.size()), older.size()));
        });
        return new Given(all);
    }

    /** These and how high each level rose on a path: what a correction leaves standing. */
    Given risen(Past last) {
        Map<String, List<String>> all = new HashMap<>(words);
        Past.levels(last).forEach((level, rank) -> all.put(level, List.of(rank)));
        return new Given(all);
    }

    /** How high that level had risen before the fold; empty when it had not begun. */
    Optional<Value> level(Question level) {
        List<String> rank = words.getOrDefault(level.name(), List.of());
        return level.options().stream()
                .map(Question.Option::value)
                .filter(value -> rank.contains(value.canonical()))
                .findFirst();
    }

    /** These with one answer changed; empty when that answer was never given. */
    Optional<Given> correct(String question, int occurrence, Value answer) {
        List<String> changed = new ArrayList<>(words.getOrDefault(question, List.of()));
        if (occurrence < 1 || occurrence > changed.size()) {
            return Optional.empty();
        }
        changed.set(occurrence - 1, answer.canonical());
        Map<String, List<String>> all = new HashMap<>(words);
        all.put(question, changed);
        return Optional.of(new Given(all));
    }
}
