package fr.aiguillage.script.sheet;

import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryOutline.Entry;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes the text of a directory so that a sheet says what is wanted. Whatever is not concerned stays as it is written,
 * remarks and order too; when nothing differs, the text is the same. Every change is of the text as it was given: for two of
 * them, the second is made of the first's outcome. Never throws.
 */
public final class SheetEdits {

    private final Reading reading;
    private final DirectoryOutline outline;
    private final TextPatch patch;
    private final BlockEdits blocks;

    private SheetEdits(SourceText text) {
        reading = Reading.of(text);
        outline = DirectoryOutline.of(text);
        patch = new TextPatch(text.text());
        blocks = new BlockEdits(outline, patch);
    }

    /** What the sheet of that person says, as it is written; empty when there is none. */
    public static Optional<Written> person(SourceText text, String id) {
        SheetEdits edits = new SheetEdits(text);
        return edits.sheet(id).map(sheet -> LineChanges.written(Group.PERSON, sheet.under()));
    }

    /** What the lines of the company say, as they are written. */
    public static Written company(SourceText text) {
        return LineChanges.written(Group.COMPANY, DirectoryOutline.of(text).entries());
    }

    /** The lines of the hours of that name, of the client's own when it is empty; empty when there are none. */
    public static List<String> hours(SourceText text, String name) {
        SheetEdits edits = new SheetEdits(text);
        return edits.blocks.hours(name).map(edits.blocks::lines).orElse(List.of());
    }

    /** A sheet for somebody, behind all others. */
    public static Outcome add(SourceText text, PersonKind kind, String name, Written wanted) {
        return new SheetEdits(text).add(kind, name, wanted);
    }

    /**
     * Another sheet for that person. With another name he keeps his identifier, and whoever is written to stand in for him, to
     * answer to him or to have a turn is so under the other name.
     */
    public static Outcome change(SourceText text, String id, String name, Written wanted) {
        SheetEdits edits = new SheetEdits(text);
        return edits.sheet(id)
                .map(sheet -> edits.change(sheet, id, name, wanted))
                .orElse(new Outcome.Refused(Outcome.Why.GONE, Keyword.COLLABORATOR, name));
    }

    /**
     * No sheet for that person any more. Everybody else keeps his identifier.
     *
     * @param successor who is named wherever he was; empty when those lines stay as they are
     */
    public static Outcome remove(SourceText text, String id, String successor) {
        SheetEdits edits = new SheetEdits(text);
        return edits.sheet(id)
                .map(sheet -> edits.remove(sheet, id, successor))
                .orElse(new Outcome.Refused(Outcome.Why.GONE, Keyword.COLLABORATOR, id));
    }

    /** Other lines for the company. */
    public static Outcome company(SourceText text, Written wanted) {
        SheetEdits edits = new SheetEdits(text);
        int client = edits.outline.entries().stream()
                .filter(entry -> entry.is(Keyword.CLIENT))
                .mapToInt(Entry::lastLine)
                .max()
                .orElse(1);
        if (wanted.one(Keyword.CLIENT).isBlank()) {
            return new Outcome.Refused(Outcome.Why.NO_NAME, Keyword.CLIENT, "");
        }
        return new LineChanges(
                        edits.patch, edits.writing(PersonKind.BOX), Group.COMPANY, edits.outline.entries(), client)
                .change(wanted)
                .<Outcome>map(refused -> refused)
                .orElseGet(edits::made);
    }

    /** Other lines for the hours of that name; no such hours, when there are no lines. */
    public static Outcome hours(SourceText text, String name, List<String> lines) {
        SheetEdits edits = new SheetEdits(text);
        List<String> wanted = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Optional<String> unwritable =
                wanted.stream().filter(line -> !BlockEdits.isWhole(line)).findFirst();
        if (unwritable.isPresent() || !name.isEmpty() && !BlockEdits.isWhole(name)) {
            return new Outcome.Refused(Outcome.Why.SIGNS, Keyword.HOURS, unwritable.orElse(name));
        }
        edits.blocks.hours(name, wanted);
        return edits.made();
    }

    private Outcome made() {
        return reading.after(patch.text());
    }

    /** Ids come from the reader, in the order of the sheets that it takes: of two with one name it takes the first. */
    private Optional<Entry> sheet(String id) {
        return reading.person(id)
                .flatMap(person -> outline.entries().stream()
                        .filter(entry -> entry.is(Keyword.COLLABORATOR))
                        .filter(entry -> Phrase.keys(entry.said()).equals(Phrase.keys(person.name())))
                        .findFirst());
    }

    private Writing writing(PersonKind kind) {
        return new Writing(outline.keywords(), kind == PersonKind.SHE);
    }

    private Optional<Outcome.Refused> refusal(String id, String name) {
        if (name.isBlank()) {
            return Optional.of(new Outcome.Refused(Outcome.Why.NO_NAME, Keyword.COLLABORATOR, name));
        }
        List<String> keys = Phrase.keys(name);
        boolean taken = reading.people().stream()
                .anyMatch(other ->
                        !other.id().equals(id) && Phrase.keys(other.name()).equals(keys));
        return taken
                ? Optional.of(new Outcome.Refused(Outcome.Why.NAME_TAKEN, Keyword.COLLABORATOR, name))
                : writing(PersonKind.HE).refusal(Keyword.COLLABORATOR, name);
    }

    private Outcome add(PersonKind kind, String name, Written wanted) {
        Optional<Outcome.Refused> refused = refusal("", name);
        if (refused.isPresent()) {
            return refused.get();
        }
        Writing writing = writing(kind);
        List<String> lines = new ArrayList<>(List.of(""));
        List<String> spellings = outline.keywords().spellings(Keyword.COLLABORATOR);
        lines.add(spellings.get(kind.ordinal()) + " " + name);
        for (Keyword keyword : Group.PERSON) {
            List<String> texts = wanted.all(keyword);
            for (String text : texts) {
                refused = refused.or(() -> writing.refusal(keyword, text));
            }
            if (refused.isPresent()) {
                return refused.get();
            }
            if (Group.of(keyword) == Group.COMMAS && !texts.isEmpty()) {
                lines.add(writing.under(keyword, String.join(", ", texts)));
            } else {
                texts.forEach(text -> lines.add(writing.under(
                        keyword, writing.behind(keyword, text, false).orElseThrow())));
            }
        }
        int last = outline.entries().stream()
                .filter(entry -> entry.is(Keyword.COLLABORATOR))
                .mapToInt(Entry::lastLine)
                .max()
                .orElseGet(patch::lastLine);
        patch.under(Math.max(1, last), lines);
        return made();
    }

    private Outcome change(Entry sheet, String id, String name, Written wanted) {
        String former = sheet.said();
        Written all = wanted;
        if (!name.equals(former)) {
            Optional<Outcome.Refused> refused = refusal(id, name);
            if (refused.isPresent()) {
                return refused.get();
            }
            sheet.saidAt().ifPresent(place -> patch.replace(place, name));
            new Renaming(patch, former, name).in(outline, sheet);
            all = wanted.with(Keyword.IDENTIFIER, id);
        }
        return new LineChanges(
                        patch,
                        writing(reading.person(id).orElseThrow().profile().kind()),
                        Group.PERSON,
                        sheet.under(),
                        sheet.place().line())
                .change(all)
                .<Outcome>map(refused -> refused)
                .orElseGet(this::made);
    }

    private Outcome remove(Entry sheet, String id, String successor) {
        blocks.remove(sheet);
        if (!successor.isEmpty()) {
            new Renaming(patch, sheet.said(), successor).in(outline, sheet);
        }
        Writing writing = writing(PersonKind.HE);
        for (Person person : reading.people()) {
            if (!person.id().equals(id) && isNumbered(person.id())) {
                sheet(person.id())
                        .filter(other -> other.under().stream().noneMatch(line -> line.is(Keyword.IDENTIFIER)))
                        .ifPresent(other ->
                                patch.under(other.lastLine(), List.of(writing.under(Keyword.IDENTIFIER, person.id()))));
            }
        }
        return made();
    }

    /** Whether an identifier may be one that only differs by a number from another. */
    private static boolean isNumbered(String id) {
        return id.matches(".*-\\d+");
    }
}
