package fr.aiguillage.script.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reference looks like, sign after sign: {@code A} stands for a letter, {@code 9} for a digit, any other sign and
 * what is quoted for itself.
 *
 * @param signs in their order
 */
public record Shape(List<Sign> signs) {

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;

    public Shape {
        signs = List.copyOf(signs);
    }

    /**
     * A sign of a shape.
     *
     * @param as how it is shown
     * @param own whether it stands for itself, whatever it is
     */
    public record Sign(char as, boolean own) {

        public Sign {
            as = own ? Character.toUpperCase(as) : as;
        }

        /** Whether it stands for any letter. */
        public boolean isAnyLetter() {
            return !own && Character.toUpperCase(as) == 'A';
        }

        /** Whether it stands for any digit. */
        public boolean isAnyDigit() {
            return !own && as == '9';
        }

        /** Whether it only parts letters and digits, so that it may be left out of an answer. */
        private boolean parts() {
            return !Character.isLetterOrDigit(as);
        }

        private boolean fits(char given) {
            if (isAnyLetter()) {
                return Character.isLetter(given);
            }
            return isAnyDigit() ? given >= '0' && given <= '9' : Character.toUpperCase(as) == given;
        }
    }

    /** As its field takes it while it is typed, such as {@code AA-9999}. */
    public String pattern() {
        StringBuilder pattern = new StringBuilder();
        signs.forEach(sign -> pattern.append(sign.as()));
        return pattern.toString();
    }

    /** A reference that looks so. */
    public String example() {
        StringBuilder example = new StringBuilder();
        int letters = 0;
        int digits = 0;
        for (Sign sign : signs) {
            if (sign.isAnyLetter()) {
                example.append((char) ('A' + letters++ % LETTERS));
            } else {
                example.append(sign.isAnyDigit() ? (char) ('0' + ++digits % DIGITS) : Character.toUpperCase(sign.as()));
            }
        }
        return example.toString();
    }

    /**
     * The reference as it is written, when these words are one. Case, blanks and signs between letters and digits make no
     * difference: {@code ab 1234} is {@code AB-1234}.
     */
    Optional<String> fill(String words) {
        String given = lettersAndDigits(words);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (Sign wanted : signs) {
            if (wanted.parts()) {
                filled.append(wanted.as());
                continue;
            }
            if (at == given.length() || !wanted.fits(given.charAt(at))) {
                return Optional.empty();
            }
            filled.append(given.charAt(at++));
        }
        return at == given.length() ? Optional.of(filled.toString()) : Optional.empty();
    }

    private static String lettersAndDigits(String words) {
        StringBuilder signs = new StringBuilder();
        words.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> signs.append((char) sign));
        return signs.toString();
    }
}
