package fr.aiguillage.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The difference between two texts, word by word.
 *
 * @param pieces put together without the added ones they give the first text, without the removed ones the second
 */
record WordDiff(List<Piece> pieces) {
    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    record Piece(Kind kind, String text) {}

    private static final Pattern WORD =
            Pattern.compile("\\s+|[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*|.", Pattern.DOTALL);

    /** Beyond this many comparisons the part that changed is shown as one removal and one addition. */
    private static final long COMPARISONS = 4_000_000;

    WordDiff {
        pieces = List.copyOf(pieces);
    }

    static WordDiff between(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int shorter = Math.min(a.size(), b.size());
        int tail = 0;
        while (tail < shorter && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        int head = 0;
        while (head < shorter - tail && a.get(head).equals(b.get(head))) {
            head++;
        }
        List<Piece> steps = new ArrayList<>();
        a.subList(0, head).forEach(word -> steps.add(new Piece(Kind.KEPT, word)));
        compare(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), steps);
        a.subList(a.size() - tail, a.size()).forEach(word -> steps.add(new Piece(Kind.KEPT, word)));
        return new WordDiff(gather(steps));
    }

    /** How many passages differ; a removal and the addition that replaces it are one. */
    int passages() {
        int passages = 0;
        Kind last = Kind.KEPT;
        for (Piece piece : pieces) {
            if (piece.kind() != Kind.KEPT && last == Kind.KEPT) {
                passages++;
            }
            last = piece.kind();
        }
        return passages;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void compare(List<String> a, List<String> b, List<Piece> steps) {
        int i = 0;
        int j = 0;
        if ((long) a.size() * b.size() <= COMPARISONS) {
            int[][] common = commonLengths(a, b);
            while (i < a.size() && j < b.size()) {
                if (a.get(i).equals(b.get(j))) {
                    steps.add(new Piece(Kind.KEPT, a.get(i++)));
                    j++;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    steps.add(new Piece(Kind.REMOVED, a.get(i++)));
                } else {
                    steps.add(new Piece(Kind.ADDED, b.get(j++)));
                }
            }
        }
        a.subList(i, a.size()).forEach(word -> steps.add(new Piece(Kind.REMOVED, word)));
        b.subList(j, b.size()).forEach(word -> steps.add(new Piece(Kind.ADDED, word)));
    }

    /** The length of the longest common subsequence of what follows each pair of positions. */
    private static int[][] commonLengths(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Joins the words of a passage; spaces and marks between two changed words belong to the change. */
    private static List<Piece> gather(List<Piece> steps) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (Piece step : steps) {
            if (step.kind() == Kind.KEPT) {
                kept.append(step.text());
                continue;
            }
            boolean inside = removed.length() + added.length() > 0;
            if (inside && kept.codePoints().noneMatch(Character::isLetterOrDigit)) {
                removed.append(kept);
                added.append(kept);
            } else {
                close(removed, added, pieces);
                add(Kind.KEPT, kept, pieces);
            }
            kept.setLength(0);
            (step.kind() == Kind.REMOVED ? removed : added).append(step.text());
        }
        close(removed, added, pieces);
        add(Kind.KEPT, kept, pieces);
        return pieces;
    }

    private static void close(StringBuilder removed, StringBuilder added, List<Piece> pieces) {
        add(Kind.REMOVED, removed, pieces);
        add(Kind.ADDED, added, pieces);
        removed.setLength(0);
        added.setLength(0);
    }

    private static void add(Kind kind, StringBuilder text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
        }
    }
}
