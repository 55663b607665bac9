package fr.aiguillage.directory;

import fr.aiguillage.directory.PersonMatch.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * How well what was asked for fits somebody: 0 when it is his name to the letter, more the less it fits. Every word asked
 * for counts by what it fits best; one that fits nothing costs much but does not forbid, since callers are half right.
 *
 * @param cost the lower, the better
 * @param reason why he was found: what fitted worst among what fitted
 * @param told what the sheet says there, as it is written; empty for the name itself
 * @param missed how many words fitted nothing
 * @param fitting the words of his sheet that fitted, in small letters without accents
 */
record Likeness(double cost, Reason reason, String told, int missed, List<String> fitting) {

    private static final double MISSED = 2;
    private static final double MISSED_PARTICLE = 0.4;

    /** A letter more than was asked for says little against a name. */
    private static final double REST = 0.01;

    /** A gentleman is asked for as a lady seldom, but a doctor as a gentleman often. */
    private static final double OTHER_TITLE = 0.05;

    /** Compares what was asked for, however it may be written, with what is told of somebody. */
    static Likeness of(Asked asked, Findable sheet) {
        boolean other = !asked.title().isEmpty()
                && !sheet.title().isEmpty()
                && !asked.title().equals(sheet.title());
        double least = other ? OTHER_TITLE : 0;
        Likeness best = null;
        for (List<Word> words : asked.spellings()) {
            Likeness likeness = of(words, asked, sheet, least);
            best = best == null || likeness.cost < best.cost ? likeness : best;
        }
        return best;
    }

    private static Likeness of(List<Word> words, Asked asked, Findable sheet, double least) {
        double cost = least + REST * Math.max(0, sheet.name().size() - words.size());
        int missed = 0;
        Fit worst = null;
        List<String> fitting = new ArrayList<>();
        for (Word word : words) {
            Fit fit = best(word, sheet);
            if (fit != null) {
                cost += fit.cost();
                fitting.add(fit.word());
                worst = worst == null || fit.cost() > worst.cost() ? fit : worst;
            } else if (word.isParticle()) {
                cost += MISSED_PARTICLE;
            } else {
                int many = asked.words().contains(word) ? 1 : 2;
                cost += MISSED * many;
                missed += many;
            }
        }
        return worst == null
                ? new Likeness(cost, Reason.LISTED, "", missed, List.of())
                : new Likeness(cost, worst.reason(), worst.told(), missed, fitting);
    }

    private static Fit best(Word asked, Findable sheet) {
        Fit best = null;
        for (Word word : sheet.spelt()) {
            best = Fit.better(best, Fit.name(asked, word));
        }
        for (Word word : sheet.spoken()) {
            best = Fit.better(best, Fit.spoken(asked, word, sheet.pronunciation()));
        }
        return best != null && best.cost() <= Fit.CLOSE ? best : Fit.better(best, meant(asked, sheet));
    }

    private static Fit meant(Word asked, Findable sheet) {
        if (asked.isNumber() && sheet.hasNumber(asked.text())) {
            return Fit.number(asked);
        }
        Fit best = null;
        for (Findable.Phrase phrase : sheet.phrases()) {
            best = Fit.better(best, Fit.meant(asked, phrase));
        }
        return best;
    }
}
