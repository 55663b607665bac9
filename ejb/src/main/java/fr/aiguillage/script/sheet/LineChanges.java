package fr.aiguillage.script.sheet;

import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryOutline.Entry;
import fr.aiguillage.script.syntax.Keyword;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes the lines of one sheet, or those of the company, into those that are wanted; what says the same is not touched. */
final class LineChanges {

    private final TextPatch patch;
    private final Writing writing;
    private final List<Keyword> order;
    private final List<Entry> entries;
    private final int heading;
    private Optional<Outcome.Refused> refused = Optional.empty();

    /**
     * @param order of the words that are looked at
     * @param entries the lines of the sheet
     * @param heading the number of the line under which a new one stands when no other is before it
     */
    LineChanges(TextPatch patch, Writing writing, List<Keyword> order, List<Entry> entries, int heading) {
        this.patch = patch;
        this.writing = writing;
        this.order = order;
        this.entries = entries;
        this.heading = heading;
    }

    /** What these lines say. */
    static Written written(List<Keyword> order, List<Entry> entries) {
        Map<Keyword, List<String>> lines = new EnumMap<>(Keyword.class);
        for (Keyword keyword : order) {
            List<String> texts = new ArrayList<>();
            entries.stream()
                    .filter(entry -> entry.is(keyword))
                    .forEach(entry ->
                            texts.addAll(Group.of(keyword) == Group.COMMAS ? items(entry) : List.of(entry.said())));
            if (!texts.isEmpty()) {
                lines.put(keyword, texts);
            }
        }
        return new Written(lines);
    }

    private static List<String> items(Entry entry) {
        List<String> items = new ArrayList<>(DirectoryOutline.items(entry.said()));
        entry.under().forEach(line -> items.addAll(DirectoryOutline.items(line.said())));
        return items;
    }

    /** Makes the changes; why not, when one of them cannot be written. */
    Optional<Outcome.Refused> change(Written wanted) {
        Written before = written(order, entries);
        for (Keyword keyword : order) {
            List<String> texts = wanted.all(keyword);
            if (!texts.equals(before.all(keyword))) {
                texts.stream()
                        .filter(text -> !before.all(keyword).contains(text))
                        .forEach(text -> refused = refused.or(() -> writing.refusal(keyword, text)));
                if (refused.isEmpty()) {
                    change(keyword, before.all(keyword), texts);
                }
            }
        }
        return refused;
    }

    private void change(Keyword keyword, List<String> before, List<String> wanted) {
        List<Entry> lines = entries.stream().filter(entry -> entry.is(keyword)).toList();
        if (wanted.isEmpty()) {
            lines.forEach(this::remove);
            return;
        }
        switch (Group.of(keyword)) {
            case ONE -> one(keyword, lines, wanted.get(wanted.size() - 1));
            case LINES -> lines(keyword, lines, before, wanted);
            default -> commas(keyword, lines, before, wanted);
        }
    }

    private void one(Keyword keyword, List<Entry> lines, String text) {
        if (lines.isEmpty()) {
            insert(keyword, text);
        } else if (!lines.get(lines.size() - 1).said().equals(text)) {
            replace(keyword, lines.get(lines.size() - 1), text);
        }
    }

    private void lines(Keyword keyword, List<Entry> lines, List<String> before, List<String> wanted) {
        if (before.size() == wanted.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                if (!before.get(i).equals(wanted.get(i))) {
                    replace(keyword, lines.get(i), wanted.get(i));
                }
            }
            return;
        }
        List<String> left = new ArrayList<>(wanted);
        lines.stream().filter(line -> !left.remove(line.said())).forEach(this::remove);
        left.forEach(text -> insert(keyword, text));
    }

    private void commas(Keyword keyword, List<Entry> lines, List<String> before, List<String> wanted) {
        if (lines.isEmpty()) {
            insert(keyword, String.join(", ", wanted));
            return;
        }
        int known = before.size();
        Entry last = lines.get(lines.size() - 1);
        if (wanted.size() > known
                && wanted.subList(0, known).equals(before)
                && last.under().isEmpty()) {
            patch.append(last.place(), ", " + String.join(", ", wanted.subList(known, wanted.size())));
            return;
        }
        Entry first = lines.get(0);
        first.under().forEach(line -> patch.remove(line.place().line(), line.lastLine()));
        lines.stream().skip(1).forEach(this::remove);
        first.saidAt().ifPresent(place -> patch.replace(place, String.join(", ", wanted)));
    }

    private void remove(Entry entry) {
        patch.remove(entry.place().line(), entry.lastLine());
    }

    private void replace(Keyword keyword, Entry entry, String text) {
        boolean quoted = entry.saidAt()
                .map(place -> !patch.at(place).equals(entry.said()))
                .orElse(false);
        String way = writing.behind(keyword, text, quoted).orElseThrow();
        Optional<Span> place = entry.saidAt();
        if (place.isPresent()) {
            patch.replace(place.get(), way);
        } else {
            patch.append(entry.place(), " " + way);
        }
    }

    private void insert(Keyword keyword, String text) {
        String way = Group.of(keyword) == Group.COMMAS
                ? text
                : writing.behind(keyword, text, false).orElseThrow();
        boolean top = order == Group.COMPANY;
        patch.under(above(keyword), List.of(top ? writing.top(keyword, way) : writing.under(keyword, way)));
    }

    /** The number of the line under which a line of that word stands: the last one of those that come before it. */
    private int above(Keyword keyword) {
        int rank = order.indexOf(keyword);
        return entries.stream()
                .filter(entry -> entry.keyword()
                        .map(order::indexOf)
                        .filter(other -> other >= 0 && other <= rank)
                        .isPresent())
                .mapToInt(Entry::lastLine)
                .max()
                .orElse(heading);
    }
}
