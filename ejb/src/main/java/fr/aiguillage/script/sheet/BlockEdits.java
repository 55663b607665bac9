package fr.aiguillage.script.sheet;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryOutline.Entry;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes hours, whose lines are moments. */
final class BlockEdits {

    private static final String LEVEL = "    ";

    private final DirectoryOutline outline;
    private final TextPatch patch;

    BlockEdits(DirectoryOutline outline, TextPatch patch) {
        this.outline = outline;
        this.patch = patch;
    }

    /** The hours of that name. */
    Optional<Entry> hours(String name) {
        return outline.entries().stream()
                .filter(entry -> entry.is(Keyword.HOURS))
                .filter(entry -> Phrase.keys(heading(entry)).equals(Phrase.keys(name)))
                .findFirst();
    }

    private static String heading(Entry entry) {
        int colon = (entry.said() + " ").indexOf(": ");
        return colon < 0 ? entry.said() : entry.said().substring(0, colon).strip();
    }

    /** The moments of hours, one that stands in their heading among them. */
    List<String> lines(Entry block) {
        String said = block.said() + " ";
        int colon = block.is(Keyword.HOURS) ? said.indexOf(": ") : -1;
        String inHeading = colon < 0 ? "" : said.substring(colon + 1).strip();
        return Stream.concat(
                        Stream.of(inHeading).filter(line -> !line.isEmpty()),
                        block.under().stream().map(line -> patch.at(line.place())))
                .toList();
    }

    /** Hours with these lines; without any, there are no such hours. */
    void hours(String name, List<String> wanted) {
        Optional<Entry> block = hours(name);
        if (block.isEmpty()) {
            add(name, wanted);
        } else if (wanted.isEmpty()) {
            remove(block.get());
        } else if (lines(block.get()).size() > block.get().under().size()) {
            rewrite(block.get(), name, wanted);
        } else {
            change(block.get(), wanted);
        }
    }

    private void add(String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            int above = outline.entries().stream()
                    .filter(entry -> entry.is(Keyword.HOURS)
                            || entry.keyword().filter(Group.COMPANY::contains).isPresent())
                    .mapToInt(Entry::lastLine)
                    .max()
                    .orElse(1);
            List<String> lines = new ArrayList<>(List.of(""));
            lines.addAll(written(name, wanted));
            if (!patch.isBlank(above + 1)) {
                lines.add("");
            }
            patch.under(above, lines);
        }
    }

    private List<String> written(String name, List<String> wanted) {
        String word = outline.keywords().spelling(Keyword.HOURS);
        return Stream.concat(
                        Stream.of(name.isEmpty() ? word : word + " " + name),
                        wanted.stream().map(line -> LEVEL + line))
                .toList();
    }

    private void rewrite(Entry block, String name, List<String> wanted) {
        block.under().forEach(line -> patch.remove(line.place().line(), line.lastLine()));
        patch.replace(block.place(), written(name, wanted).get(0));
        patch.under(block.lastLine(), written(name, wanted).subList(1, wanted.size() + 1));
    }

    /** Lines before the first that differs and after the last stay. */
    private void change(Entry block, List<String> wanted) {
        List<String> before = lines(block);
        int first = 0;
        while (first < Math.min(before.size(), wanted.size())
                && before.get(first).equals(wanted.get(first))) {
            first++;
        }
        int behind = 0;
        while (behind < Math.min(before.size(), wanted.size()) - first
                && before.get(before.size() - 1 - behind).equals(wanted.get(wanted.size() - 1 - behind))) {
            behind++;
        }
        List<Entry> changed = block.under().subList(first, before.size() - behind);
        List<String> instead = wanted.subList(first, wanted.size() - behind);
        int both = Math.min(changed.size(), instead.size());
        for (int i = 0; i < both; i++) {
            patch.replace(changed.get(i).place(), instead.get(i));
        }
        changed.stream().skip(both).forEach(line -> patch.remove(line.place().line(), line.lastLine()));
        int above = first + both == 0
                ? block.place().line()
                : block.under().get(first + both - 1).lastLine();
        List<String> added =
                instead.stream().skip(both).map(line -> LEVEL + line).toList();
        if (!added.isEmpty()) {
            patch.under(above, added);
        }
    }

    /** A line or a block taken away, with a blank line that would stand beside another. */
    void remove(Entry entry) {
        int first = entry.place().line();
        int last = entry.lastLine();
        boolean alone = first > 1 && patch.isBlank(first - 1) && patch.isBlank(last + 1);
        patch.remove(alone ? first - 1 : first, last);
    }

    /** Whether that line, under a block, is read as it is. */
    static boolean isWhole(String line) {
        SourceText tried = new SourceText("", "x\n" + LEVEL + line);
        List<Entry> entries = DirectoryOutline.of(tried).entries();
        List<Entry> under =
                entries.isEmpty() ? Collections.emptyList() : entries.get(0).under();
        return under.size() == 1
                && under.get(0).under().isEmpty()
                && under.get(0).place().length() == line.length()
                && line.length() <= Writing.LONGEST;
    }
}
