package fr.aiguillage.directory;

import fr.aiguillage.directory.PersonMatch.Reason;

/**
 * How well a word asked for fits a word of somebody's sheet: 0 when they are the same, more the less they fit. The costs
 * are set so that the five hundred half-heard names of the tests find who was meant.
 *
 * @param cost the lower, the better
 * @param told what the sheet says there, as it is written; empty for the name itself
 * @param word the word of the sheet, in small letters without accents
 */
record Fit(double cost, Reason reason, String told, String word) {

    /** What costs more leaves room for another reason than the name. */
    static final double CLOSE = 0.3;

    private static final double NUMBER = 0.1;

    private static final double NOT_WHOLE = 0.1;
    private static final double BEGUN = 0.2;
    private static final double SAME_SOUND = 0.2;
    private static final double SOUND_BEGUN = 0.4;
    private static final double MISSPELT = 0.3;
    private static final double MISHEARD = 0.35;
    private static final double BEGUN_MISSPELT = 0.65;

    /** What each letter, or each sound, that is another costs. */
    private static final double OTHER = 0.2;

    /** Of two that sound alike, the one that is written more alike comes first. */
    private static final double OTHER_BUT_HEARD = 0.02;

    /** A word with fewer letters than these is told by its letters alone. */
    private static final int LEAST_HEARD = 3;

    /** A beginning with fewer letters than these fits only as it is written. */
    private static final int LEAST_BEGUN = 4;

    private static final int MOST_SOUNDS = 2;

    /** Whose name is as badly spelt comes first: words are misspelt less often. */
    private static final double NEARLY_MEANT = 0.35;

    /** A word with fewer letters than these is too near to others when one of them is wrong. */
    private static final int LEAST_NEARLY_MEANT = 5;

    /** From so many letters on, two may be wrong. */
    private static final int LEAST_TWICE_WRONG = 9;

    /** Whether a word of a name may be meant by what was asked for. */
    static boolean isNear(Word asked, Word word) {
        return name(asked, word) != null;
    }

    /** The better of two, either of which may be null. */
    static Fit better(Fit one, Fit other) {
        return one == null || other != null && other.cost < one.cost ? other : one;
    }

    /** A word of a name: as it is written, begun, heard, misspelt or misheard; null when it is another. */
    static Fit name(Word asked, Word word) {
        String wanted = asked.text();
        String text = word.text();
        if (text.equals(wanted)) {
            return new Fit(0, Reason.NAME, "", text);
        }
        if (text.startsWith(wanted)) {
            return new Fit(BEGUN - NOT_WHOLE * wanted.length() / text.length(), Reason.NAME, "", text);
        }
        return wanted.length() < LEAST_HEARD || asked.isNumber() ? null : misheard(asked, word);
    }

    private static Fit misheard(Word asked, Word word) {
        String wanted = asked.text();
        String text = word.text();
        int most = wanted.length() < 5 ? 1 : wanted.length() < 9 ? 2 : 3;
        int letters = Spelling.mayBeNear(asked.letters(), word.letters(), most)
                ? Spelling.distance(wanted, text, most)
                : Integer.MAX_VALUE;
        if (asked.sound().equals(word.sound())) {
            return new Fit(SAME_SOUND + OTHER_BUT_HEARD * Math.min(letters, 5), Reason.SOUND, "", text);
        }
        if (begins(asked.sound(), word) || begins(asked.begun(), word)) {
            return new Fit(SOUND_BEGUN, Reason.SOUND, "", text);
        }
        int sounds = Spelling.mayBeNear(asked.sounds(), word.sounds(), MOST_SOUNDS)
                ? Spelling.distance(asked.sound(), word.sound(), MOST_SOUNDS)
                : Integer.MAX_VALUE;
        if (letters <= most && letters <= sounds) {
            return new Fit(MISSPELT + OTHER * letters, Reason.SPELLING, "", text);
        }
        if (sounds <= MOST_SOUNDS && asked.sound().length() > 2 * sounds) {
            return new Fit(MISHEARD + OTHER * sounds, Reason.SOUND, "", text);
        }
        boolean begun = wanted.length() >= LEAST_BEGUN
                && text.length() > wanted.length()
                && Spelling.distance(wanted, text.substring(0, wanted.length()), 1) == 1;
        return begun ? new Fit(BEGUN_MISSPELT, Reason.SPELLING, "", text) : null;
    }

    private static boolean begins(String sound, Word word) {
        return sound.length() >= LEAST_HEARD && word.sound().startsWith(sound);
    }

    /** A word of how the name is said; null for another. */
    static Fit spoken(Word asked, Word word, String pronunciation) {
        Fit fit = name(asked, word);
        return fit == null ? null : new Fit(fit.cost, Reason.PRONUNCIATION, pronunciation, word.text());
    }

    /** Digits of a line. */
    static Fit number(Word asked) {
        return new Fit(NUMBER, Reason.NUMBER, "", asked.text());
    }

    /** A word that is understood rather than heard: as it is written, begun, in the plural or misspelt; null for another. */
    static Fit meant(Word asked, Findable.Phrase phrase) {
        Fit best = null;
        for (Word word : phrase.words()) {
            boolean same = word.text().equals(asked.text());
            if (same || begins(asked, word) || sounds(asked, word)) {
                double cost = cost(phrase.reason()) + (same ? 0 : NOT_WHOLE);
                best = better(best, new Fit(cost, phrase.reason(), phrase.text(), word.text()));
            } else if (phrase.isShort() && isNearlyMeant(asked, word)) {
                double cost = cost(phrase.reason()) + NEARLY_MEANT;
                best = better(best, new Fit(cost, phrase.reason(), phrase.text(), word.text()));
            }
        }
        return best;
    }

    /** Whether a word that is understood may be meant by one that was misspelt, whole or begun. */
    static boolean isNearlyMeant(Word asked, Word word) {
        String wanted = asked.text();
        String text = word.text();
        if (wanted.length() < LEAST_NEARLY_MEANT || asked.isNumber()) {
            return false;
        }
        int most = wanted.length() < LEAST_TWICE_WRONG ? 1 : 2;
        boolean whole = Spelling.mayBeNear(asked.letters(), word.letters(), most)
                && Spelling.distance(wanted, text, most) <= most;
        return whole
                || text.length() > wanted.length()
                        && Integer.bitCount(asked.letters() & ~word.letters()) <= 1
                        && Spelling.distance(wanted, text.substring(0, wanted.length()), 1) == 1;
    }

    private static boolean begins(Word asked, Word word) {
        return asked.text().length() >= 2 && word.text().startsWith(asked.text());
    }

    private static boolean sounds(Word asked, Word word) {
        return asked.text().length() >= LEAST_BEGUN && word.sound().equals(asked.sound());
    }

    private static double cost(Reason reason) {
        return switch (reason) {
            case MATTER -> 0.35;
            case ROLE, TRADE -> 0.4;
            case DEPARTMENT -> 0.45;
            default -> 1;
        };
    }
}
