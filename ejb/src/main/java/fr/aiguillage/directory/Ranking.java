package fr.aiguillage.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Who among several is likeliest to be meant, the likeliest first; whoever fits much worse than he is left out.
 *
 * @param <T> people or companies
 */
final class Ranking<T> {

    /** What costs no more for each word was well heard or well begun. */
    private static final double CLEAR = 0.45;

    /** Whoever costs so much more for each word than the likeliest was not meant. */
    private static final double WORSE = 0.6;

    private final List<Ranked<T>> ranked;
    private final double clear;

    private Ranking(List<Ranked<T>> ranked, double clear) {
        this.ranked = ranked;
        this.clear = clear;
    }

    /** Compares each with what was asked for. Those that fit alike stay in their order. */
    static <T> Ranking<T> of(Collection<T> all, Function<T, Findable> findable, Asked asked) {
        int words = asked.words().size();
        List<Ranked<T>> ranked = new ArrayList<>();
        double best = Double.MAX_VALUE;
        for (T one : all) {
            Likeness likeness = Likeness.of(asked, findable.apply(one));
            if (!likeness.fitting().isEmpty()) {
                ranked.add(new Ranked<>(one, likeness));
                best = Math.min(best, likeness.cost());
            }
        }
        double most = best + WORSE * words;
        ranked.removeIf(one -> one.likeness.cost() > most);
        ranked.sort(Comparator.comparingDouble(one -> one.likeness.cost()));
        return new Ranking<>(ranked, CLEAR * words);
    }

    /** Whether so many fit every word well that nobody who was misspelt or misheard is missing. */
    boolean isClear(int enough) {
        return ranked.stream()
                        .filter(one -> one.likeness.missed() == 0 && one.likeness.cost() <= clear)
                        .limit(enough)
                        .count()
                >= enough;
    }

    /** Those found, the likeliest first. */
    <M> List<M> matches(BiFunction<T, Likeness, M> match) {
        return ranked.stream().map(one -> match.apply(one.found, one.likeness)).toList();
    }

    private record Ranked<T>(T found, Likeness likeness) {}
}
