package fr.aiguillage.script.runtime;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/**
 * A few answers foreseen that are words and nothing else, kept as one text in UTF-8, in which no part of a sign is taken
 * for what stands between two answers. A program has more of these than of anything else, and a call looks at some of
 * them: each is made when it is looked at. Immutable.
 */
final class PlainOptions extends AbstractList<Question.Option> implements RandomAccess {

    /** More answers than this are not looked through from the first. */
    private static final int FEW = 16;

    private static final char BETWEEN = '\n';

    private final byte[] words;
    private final int size;

    private PlainOptions(byte[] words, int size) {
        this.words = words;
        this.size = size;
    }

    /** These answers, kept so when they are plain. */
    static List<Question.Option> of(List<Question.Option> options) {
        if (options instanceof PlainOptions) {
            return options;
        }
        boolean few = !options.isEmpty() && options.size() <= FEW;
        if (!few || !options.stream().allMatch(PlainOptions::isPlain)) {
            return List.copyOf(options);
        }
        String words = options.stream().map(Question.Option::text).collect(Collectors.joining(String.valueOf(BETWEEN)));
        return new PlainOptions(words.getBytes(StandardCharsets.UTF_8), options.size());
    }

    private static boolean isPlain(Question.Option option) {
        return option.personId().isEmpty() && !option.open() && option.text().indexOf(BETWEEN) < 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Question.Option get(int rank) {
        Objects.checkIndex(rank, size);
        int from = 0;
        for (int before = 0; before < rank; before++) {
            from = end(from) + 1;
        }
        return new Question.Option(new String(words, from, end(from) - from, StandardCharsets.UTF_8), "");
    }

    /** The rank of the answer that has these words; -1 when none has. */
    int rank(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int rank = 0; rank < size; rank++) {
            int end = end(from);
            if (Arrays.equals(words, from, end, wanted, 0, wanted.length)) {
                return rank;
            }
            from = end + 1;
        }
        return -1;
    }

    private int end(int from) {
        int end = from;
        while (end < words.length && words[end] != BETWEEN) {
            end++;
        }
        return end;
    }
}
