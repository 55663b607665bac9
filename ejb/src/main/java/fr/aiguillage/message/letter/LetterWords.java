package fr.aiguillage.message.letter;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What mails say by themselves, in the language of whoever reads them. */
final class LetterWords {

    private final Locale locale;
    private final ResourceBundle words;

    LetterWords(Locale locale) {
        this.locale = locale;
        this.words =
                ResourceBundle.getBundle("fr.aiguillage.message.letter.words", locale, Letter.class.getClassLoader());
    }

    String of(String key) {
        return words.getString(key);
    }

    /** A moment as a person writes it. */
    String moment(ZonedDateTime at) {
        String pattern = words.getString(at.getDayOfMonth() == 1 ? "moment_first" : "moment");
        return DateTimeFormatter.ofPattern(pattern, locale).format(at);
    }

    /** Which call the letter tells, who took it and when; of no call, who writes. */
    String foot(Letter letter) {
        String key =
                letter.reference().isEmpty() ? "foot_none" : letter.takenBy().isEmpty() ? "foot_call" : "foot";
        return words.getString(key)
                .replace("$reference", letter.reference())
                .replace("$by", letter.takenBy())
                .replace("$at", moment(letter.at()))
                .replace("$house", letter.house());
    }
}
