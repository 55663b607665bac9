package fr.aiguillage.script.sheet;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryOutline.Entry;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Many sheets of one directory at once, in a time that grows with how many there are and not with their square. As with
 * {@link SheetEdits}, whatever is not concerned stays as it is written. Never throws.
 */
public final class SheetBatch {

    /** Words that mean themselves behind any word of the language. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d+][\\p{L}\\d @.+'’-]*");

    private final DirectoryOutline outline;
    private final TextPatch patch;
    private final Writing his;
    private final Writing hers;

    private SheetBatch(SourceText text) {
        outline = DirectoryOutline.of(text);
        patch = new TextPatch(text.text());
        his = new Writing(outline.keywords(), false);
        hers = new Writing(outline.keywords(), true);
    }

    /**
     * What somebody's sheet shall say.
     *
     * @param id of whom the directory has; empty for somebody new
     * @param kind of the sheet; whom the directory has keeps his
     * @param name of somebody new; whom the directory has keeps his
     * @param sheet all of it
     */
    public record Wanted(Optional<String> id, PersonKind kind, String name, Written sheet) {}

    /**
     * What became of it.
     *
     * @param text the directory as it is then, which has no error that it did not have before
     * @param refused the places in the list of those of whom it could not be written, or not be read again
     */
    public record Result(String text, Set<Integer> refused) {}

    /** What everybody's sheet says, as it is written, by ids, in the order of the text. */
    public static Map<String, Written> people(SourceText text) {
        SheetBatch batch = new SheetBatch(text);
        Map<String, Written> sheets = new LinkedHashMap<>();
        batch.entries(Reading.of(text))
                .forEach((id, entry) -> sheets.put(id, LineChanges.written(Group.PERSON, entry.under())));
        return sheets;
    }

    /** The directory with these sheets; without those that it could not say. */
    public static Result change(SourceText text, List<Wanted> wanted) {
        Reading before = Reading.of(text);
        Set<Integer> refused = new TreeSet<>();
        while (true) {
            SheetBatch batch = new SheetBatch(text);
            batch.write(before, wanted, refused);
            String changed = batch.patch.text();
            if (!refuse(before, new SourceText(text.name(), changed), wanted, refused)) {
                return new Result(changed, refused);
            }
        }
    }

    private Map<String, Entry> entries(Reading reading) {
        Map<List<String>, Entry> byName = new HashMap<>();
        outline.entries().stream()
                .filter(entry -> entry.is(Keyword.COLLABORATOR))
                .forEach(entry -> byName.putIfAbsent(Phrase.keys(entry.said()), entry));
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (Person person : reading.people()) {
            Entry entry = byName.get(Phrase.keys(person.name()));
            if (entry != null) {
                byId.put(person.id(), entry);
            }
        }
        return byId;
    }

    private void write(Reading before, List<Wanted> wanted, Set<Integer> refused) {
        Map<String, Entry> entries = entries(before);
        Map<String, PersonKind> kinds = new HashMap<>();
        Set<List<String>> names = new HashSet<>();
        for (Person person : before.people()) {
            kinds.put(person.id(), person.profile().kind());
            names.add(Phrase.keys(person.name()));
        }
        List<String> added = new ArrayList<>();
        for (int place = 0; place < wanted.size(); place++) {
            if (!refused.contains(place)) {
                Wanted one = wanted.get(place);
                boolean isWritten = one.id().isPresent()
                        ? change(entries.get(one.id().get()), kinds.get(one.id().get()), one)
                        : names.add(Phrase.keys(one.name())) && add(one, added);
                if (!isWritten) {
                    refused.add(place);
                }
            }
        }
        if (!added.isEmpty()) {
            int last = outline.entries().stream()
                    .filter(entry -> entry.is(Keyword.COLLABORATOR))
                    .mapToInt(Entry::lastLine)
                    .max()
                    .orElseGet(patch::lastLine);
            patch.under(Math.max(1, last), added);
        }
    }

    private boolean change(Entry sheet, PersonKind kind, Wanted wanted) {
        return sheet != null
                && new LineChanges(
                                patch,
                                writing(kind),
                                Group.PERSON,
                                sheet.under(),
                                sheet.place().line())
                        .change(wanted.sheet())
                        .isEmpty();
    }

    private Writing writing(PersonKind kind) {
        return kind == PersonKind.SHE ? hers : his;
    }

    private boolean add(Wanted wanted, List<String> into) {
        Writing writing = writing(wanted.kind());
        List<String> lines = new ArrayList<>(List.of(""));
        List<String> spellings = outline.keywords().spellings(Keyword.COLLABORATOR);
        lines.add(spellings.get(wanted.kind().ordinal()) + " " + wanted.name());
        for (Keyword keyword : Group.PERSON) {
            List<String> texts = wanted.sheet().all(keyword);
            if (texts.stream().anyMatch(text -> !isWritable(keyword, text))) {
                return false;
            }
            if (Group.of(keyword) == Group.COMMAS && !texts.isEmpty()) {
                lines.add(writing.under(keyword, String.join(", ", texts)));
            } else {
                texts.forEach(text -> lines.add(writing.under(keyword, way(keyword, text))));
            }
        }
        return isWritable(Keyword.COLLABORATOR, wanted.name()) && into.addAll(lines);
    }

    private boolean isWritable(Keyword keyword, String text) {
        return isPlain(text) || his.refusal(keyword, text).isEmpty();
    }

    private String way(Keyword keyword, String text) {
        return isPlain(text) && !Group.isQuoted(keyword)
                ? text
                : his.behind(keyword, text, false).orElse(text);
    }

    private static boolean isPlain(String text) {
        return text.length() <= Writing.LONGEST && PLAIN.matcher(text).matches();
    }

    /** Refuses those whose lines are read with a fault that was not there, or say something else; whether there are any. */
    private static boolean refuse(Reading before, SourceText changed, List<Wanted> wanted, Set<Integer> refused) {
        Diagnostics diagnostics = new Diagnostics(changed);
        List<Person> people =
                DirectoryReader.read(changed, diagnostics).directory().people();
        Map<String, Entry> entries = new SheetBatch(changed).entries(new Reading(changed, people, List.of()));
        Map<List<String>, String> ids = new HashMap<>();
        people.forEach(person -> ids.put(Phrase.keys(person.name()), person.id()));
        Set<Integer> faulty = new HashSet<>();
        List<Diagnostic> errors =
                diagnostics.sorted().stream().filter(Diagnostic::isError).toList();
        if (errors.size() > before.errors().size()) {
            errors.forEach(error -> faulty.add(error.span().line()));
        }
        int known = refused.size();
        for (int place = 0; place < wanted.size(); place++) {
            Wanted one = wanted.get(place);
            String id = one.id().orElseGet(() -> ids.get(Phrase.keys(one.name())));
            if (!refused.contains(place) && !says(entries.get(id), one.sheet(), faulty)) {
                refused.add(place);
            }
        }
        return refused.size() > known;
    }

    private static boolean says(Entry entry, Written wanted, Set<Integer> faulty) {
        if (entry == null) {
            return false;
        }
        for (int line = entry.place().line(); !faulty.isEmpty() && line <= entry.lastLine(); line++) {
            if (faulty.contains(line)) {
                return false;
            }
        }
        return LineChanges.written(Group.PERSON, entry.under()).equals(wanted);
    }
}
