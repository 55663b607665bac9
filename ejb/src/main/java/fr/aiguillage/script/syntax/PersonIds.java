package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.PlainLetters;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By what stored calls and programs name people: what a sheet writes as {@code identifiant}, so that it outlives the name,
 * and otherwise what is made of the name.
 */
final class PersonIds {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 200;

    private final Keywords keywords;
    private final Map<Node, String> written = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Those that these sheets write, which no other sheet can have. */
    PersonIds(Keywords keywords, List<Node> sheets, Diagnostics diagnostics) {
        this.keywords = keywords;
        for (Node sheet : sheets) {
            for (Node line : sheet.children()) {
                identifier(line).ifPresent(id -> {
                    if (!isWellFormed(id.text())) {
                        diagnostics.add(Code.LEFTOVER_WORDS, id.span(), id.text());
                    } else if (!taken.add(id.text())) {
                        diagnostics.add(Code.DUPLICATE_NAME, id.span(), id.text());
                    } else {
                        written.put(sheet, id.text());
                    }
                });
            }
        }
    }

    private Optional<Phrase> identifier(Node line) {
        Cursor cursor = new Cursor(keywords, line.line().tokens());
        return cursor.accept(Keyword.IDENTIFIER) ? cursor.phraseUntil(List.of(), List.of()) : Optional.empty();
    }

    private static boolean isWellFormed(String id) {
        return id.length() <= LONGEST && WRITTEN.matcher(id).matches();
    }

    /** Whose sheet that is. */
    String of(Node sheet, String name) {
        return Optional.ofNullable(written.get(sheet)).orElseGet(() -> unique(made(name)));
    }

    /** Of the name under which the sheet was first written. */
    private static String made(String name) {
        String id = PlainLetters.code(name);
        return id.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : id;
    }

    /** Two names may differ by a sign that an id leaves out; the second then gets a number. */
    private String unique(String id) {
        String unique = id;
        for (int number = 2; !taken.add(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }
}
