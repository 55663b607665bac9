package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.sheet.Written;
import fr.aiguillage.script.syntax.Keyword;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Puts what a row says over what a sheet says. A cell that says nothing changes nothing, and what is the same but for how it
 * is written stays as the sheet writes it.
 */
final class Merge {

    private static final Pattern BETWEEN = Pattern.compile(", ");

    /** The columns whose words a sheet says behind one of its own, once. */
    private static final Map<Column, Keyword> ONCE = new EnumMap<>(Map.of(
            Column.PRONUNCIATION, Keyword.PRONOUNCED,
            Column.ROLE, Keyword.ROLE,
            Column.DEPARTMENT, Keyword.DEPARTMENT,
            Column.DIRECT, Keyword.DIRECT,
            Column.MOBILE, Keyword.MOBILE,
            Column.HOME, Keyword.HOME,
            Column.OTHER, Keyword.OTHER_LINE,
            Column.MAIL, Keyword.MAIL));

    private Merge() {}

    /** The numbers that a row says, by the columns where they stand. */
    static Map<Column, String> numbers(Entry entry) {
        Map<Column, String> numbers = new EnumMap<>(Column.class);
        for (Column column : ONCE.keySet()) {
            if (column.isNumber() && !entry.value(column).isEmpty()) {
                numbers.put(column, entry.value(column));
            }
        }
        return numbers;
    }

    /** The numbers that a sheet says. */
    static List<String> numbers(Written sheet) {
        return ONCE.entrySet().stream()
                .filter(column -> column.getKey().isNumber() && sheet.has(column.getValue()))
                .map(column -> sheet.one(column.getValue()))
                .toList();
    }

    /** What stands in the column of a file for what that sheet says; empty when it says nothing of it, or not in one cell. */
    static String cell(Column column, Written sheet) {
        return switch (column) {
            case MATTERS -> String.join(", ", sheet.all(Keyword.HANDLES));
            case SKILLS -> String.join(", ", sheet.all(Keyword.SKILL));
            case INSTRUCTIONS -> String.join(" ", sheet.all(Keyword.PASSING));
            case MANAGER -> sheet.one(Keyword.MANAGER);
            case REPLACEMENT -> sheet.one(Keyword.REPLACEMENT);
            default -> ONCE.containsKey(column) ? sheet.one(ONCE.get(column)) : "";
        };
    }

    /**
     * The sheet as the row wants it.
     *
     * @param known whom the directory has; empty for somebody new
     * @param replacement the name of whoever stands in, as the directory writes it; empty when the row says nothing
     * @param manager the same of whom he answers to
     * @param language in which the directory is written
     */
    static Written of(
            Entry entry,
            Written before,
            Optional<Person> known,
            String replacement,
            String manager,
            AbsenceWords language) {
        Written after = before;
        for (Map.Entry<Column, Keyword> once : ONCE.entrySet()) {
            after = said(after, once.getValue(), entry.value(once.getKey()), sameness(once.getKey()));
        }
        after = said(after, Keyword.REPLACEMENT, replacement, String::equals);
        after = said(after, Keyword.MANAGER, manager, String::equals);
        String instructions = entry.value(Column.INSTRUCTIONS);
        if (!instructions.isEmpty() && !instructions.equals(cell(Column.INSTRUCTIONS, before))) {
            after = after.with(Keyword.PASSING, List.of(instructions));
        }
        String matters = entry.value(Column.MATTERS);
        if (!matters.isEmpty() && !matters.equals(cell(Column.MATTERS, before))) {
            after = after.with(Keyword.HANDLES, Matters.items(matters));
        }
        String skills = entry.value(Column.SKILLS);
        if (!skills.isEmpty() && !skills.equals(cell(Column.SKILLS, before))) {
            after = after.with(Keyword.SKILL, List.of(BETWEEN.split(skills)));
        }
        boolean isAway = entry.absence().isPresent()
                && known.stream()
                        .flatMap(person -> person.absences().stream())
                        .noneMatch(
                                absence -> absence.when().equals(entry.absence().get()));
        return isAway ? after.and(Keyword.ABSENT, language.of(entry.absence().get())) : after;
    }

    private static Written said(Written sheet, Keyword keyword, String words, BiPredicate<String, String> same) {
        return words.isEmpty() || same.test(words, sheet.one(keyword)) ? sheet : sheet.with(keyword, words);
    }

    private static BiPredicate<String, String> sameness(Column column) {
        if (column == Column.MAIL) {
            return String::equalsIgnoreCase;
        }
        return column.isNumber()
                ? (said, other) -> Acquaintance.international(said).equals(Acquaintance.international(other))
                : String::equals;
    }

    /** What somebody new is, by the first word of the name. */
    static PersonKind kind(String name) {
        String first = Headings.key(name.split(" ", 2)[0]);
        if (Set.of("mme", "madame", "mlle", "mrs", "ms").contains(first)) {
            return PersonKind.SHE;
        }
        if (Set.of("equipe", "team", "service").contains(first)) {
            return PersonKind.TEAM;
        }
        return Set.of("boite", "box").contains(first) ? PersonKind.BOX : PersonKind.HE;
    }
}
