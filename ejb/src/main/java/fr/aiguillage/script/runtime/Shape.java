package fr.aiguillage.script.runtime;

import java.util.Locale;
import java.util.Optional;

/**
 * What a reference looks like: {@code A} stands for a letter, {@code 9} for a digit, any other sign for itself.
 *
 * @param pattern such as {@code AA-9999}
 */
public record Shape(String pattern) {

    /**
     * The reference as it is written, when these words are one. Case, blanks and signs between letters and digits make no
     * difference: {@code ab 1234} is {@code AB-1234}.
     */
    Optional<String> fill(String words) {
        String given = signs(words);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char wanted = Character.toUpperCase(pattern.charAt(i));
            if (!Character.isLetterOrDigit(wanted)) {
                filled.append(pattern.charAt(i));
                continue;
            }
            if (at == given.length() || !fits(wanted, given.charAt(at))) {
                return Optional.empty();
            }
            filled.append(given.charAt(at++));
        }
        return at == given.length() ? Optional.of(filled.toString()) : Optional.empty();
    }

    private static String signs(String words) {
        StringBuilder signs = new StringBuilder();
        words.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> signs.append((char) sign));
        return signs.toString();
    }

    private static boolean fits(char wanted, char given) {
        return switch (wanted) {
            case 'A' -> Character.isLetter(given);
            case '9' -> given >= '0' && given <= '9';
            default -> wanted == given;
        };
    }
}
