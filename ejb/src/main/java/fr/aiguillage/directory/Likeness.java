package fr.aiguillage.directory;

import fr.aiguillage.directory.PersonMatch.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well what was asked for fits somebody: 0 when it is his name to the letter, more the less it fits. Every word asked
 * for counts by what it fits best; one that fits nothing costs much but does not forbid, since callers are half right.
 *
 * @param cost the lower, the better
 * @param reason why he was found: what fitted worst among what fitted
 * @param missed how many words fitted nothing
 * @param fitting the words of his sheet that fitted, in small letters without accents
 */
record Likeness(double cost, Reason reason, int missed, List<String> fitting) {

    private static final double MISSED = 2;

    /** A letter more than was asked for says little against a name. */
    private static final double REST = 0.01;

    /** A gentleman is asked for as a lady seldom, but a doctor as a gentleman often. */
    private static final double OTHER_TITLE = 0.05;

    /** Compares what was asked for, however it may be written, with a person. */
    static Likeness of(Asked asked, Listed listed) {
        boolean other = !asked.title().isEmpty()
                && !listed.title().isEmpty()
                && !asked.title().equals(listed.title());
        return asked.spellings().stream()
                .map(words -> of(words, listed, other ? OTHER_TITLE : 0))
                .min(Comparator.comparingDouble(Likeness::cost))
                .orElseThrow();
    }

    private static Likeness of(List<Word> asked, Listed listed, double least) {
        double cost = least;
        int missed = 0;
        Fit worst = null;
        List<String> fitting = new ArrayList<>();
        for (Word word : asked) {
            Fit fit = best(word, listed);
            if (fit == null) {
                cost += MISSED;
                missed++;
            } else {
                cost += fit.cost();
                fitting.add(fit.word());
                worst = worst == null || fit.cost() > worst.cost() ? fit : worst;
            }
        }
        int unasked = Math.max(0, listed.name().size() - asked.size());
        return new Likeness(cost + unasked * REST, worst == null ? Reason.NAME : worst.reason(), missed, fitting);
    }

    private static Fit best(Word asked, Listed listed) {
        Fit best = null;
        for (Word word : listed.spelt()) {
            best = Fit.better(best, Fit.name(asked, word));
        }
        return best != null && best.cost() <= Fit.CLOSE ? best : Fit.better(best, meant(asked, listed));
    }

    private static Fit meant(Word asked, Listed listed) {
        if (asked.isNumber() && listed.hasNumber(asked.text())) {
            return new Fit(Fit.NUMBER, Reason.NUMBER, asked.text());
        }
        Fit best = meant(asked, listed.skills(), Fit.SKILL, Reason.SKILL);
        best = Fit.better(best, meant(asked, listed.role(), Fit.ROLE, Reason.ROLE));
        return Fit.better(best, meant(asked, listed.instructions(), Fit.INSTRUCTIONS, Reason.INSTRUCTIONS));
    }

    private static Fit meant(Word asked, List<Word> words, double cost, Reason reason) {
        Fit best = null;
        for (Word word : words) {
            best = Fit.better(best, Fit.meant(asked, word, cost, reason));
        }
        return best;
    }
}
