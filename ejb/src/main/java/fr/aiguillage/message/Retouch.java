package fr.aiguillage.message;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a secretary made of a text that the script had written, word by word. Her changes can be made again on what the
 * script writes once an earlier answer has changed: the passages that she touched are hers, the others are the script's.
 */
public final class Retouch {

    private static final Pattern TOKEN =
            Pattern.compile("\\R|[^\\S\\n\\r]+|[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*|.", Pattern.DOTALL);

    private final List<String> written;
    private final List<Change> changes;

    private Retouch(List<String> written, List<Change> changes) {
        this.written = written;
        this.changes = changes;
    }

    /** What leads from the text that the script wrote to hers. */
    public static Retouch of(String written, String hers) {
        List<String> base = tokens(written);
        return new Retouch(base, changes(base, tokens(hers)));
    }

    /** How many words she put, took away or replaced by others; a sign counts with the words beside it. */
    public int words() {
        return changes.stream()
                .mapToInt(change -> Math.max(words(written.subList(change.start(), change.end())), words(change.put())))
                .map(words -> Math.max(1, words))
                .sum();
    }

    private static int words(List<String> tokens) {
        return (int) tokens.stream().filter(Retouch::isWord).count();
    }

    /** Her changes, made on what the script writes now. Of a passage that both changed, hers stands. */
    public Retouched onto(String now) {
        return new Merging(written, changes, changes(written, tokens(now))).merge();
    }

    /**
     * A text with her changes in it.
     *
     * @param text the whole of it
     * @param clashes the passages that are hers although the script would write something else by now
     */
    public record Retouched(String text, List<Clash> clashes) {

        public Retouched {
            clashes = List.copyOf(clashes);
        }
    }

    /** What she wrote, and what the script would write there now; either may be empty. */
    public record Clash(String hers, String now) {}

    /** Tokens from start, included, to end, excluded, in whose place others are put. */
    record Change(int start, int end, List<String> put) {

        boolean meets(int from, int to) {
            return start < to && from < end;
        }

        private Change upTo(Change next, List<String> between) {
            List<String> all = new ArrayList<>(put);
            all.addAll(between);
            all.addAll(next.put);
            return new Change(start, next.end, all);
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The changes in their order; those with no word and no end of a line between them are one passage. */
    private static List<Change> changes(List<String> from, List<String> to) {
        List<Change> gathered = new ArrayList<>();
        DiffUtils.diff(from, to).getDeltas().forEach(delta -> {
            int start = delta.getSource().getPosition();
            var change = new Change(
                    start, start + delta.getSource().size(), delta.getTarget().getLines());
            int last = gathered.size() - 1;
            List<String> between =
                    last < 0 ? List.of() : from.subList(gathered.get(last).end(), start);
            if (last >= 0 && between.stream().noneMatch(token -> isWord(token) || token.matches("\\R"))) {
                gathered.set(last, gathered.get(last).upTo(change, between));
            } else {
                gathered.add(change);
            }
        });
        return gathered;
    }

    private static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
