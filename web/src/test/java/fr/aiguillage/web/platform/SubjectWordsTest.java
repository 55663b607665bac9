package fr.aiguillage.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message is about, beside its client's name and its badge. */
class SubjectWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Urgent : Sanitherm Dépannage, fuite d'eau | true | Fuite d’eau",
                "Rappel : Urgent : Sanitherm Dépannage, odeur de gaz | true | Rappel\u00a0: odeur de gaz",
                "Urgent : travaux de la rue | false | Urgent\u00a0: travaux de la rue",
                "Correction : Sanitherm Dépannage | false | Correction",
                "Sanitherm Dépannage | false | ''",
                "Un mot pour Sanitherm Dépannage | false | Un mot pour Sanitherm Dépannage",
                "'' | false | ''"
            })
    void neither_the_client_nor_the_urgency_is_said_twice(String subject, boolean urgent, String told) {
        assertThat(SubjectWords.beside(subject, urgent, "Sanitherm Dépannage")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sanitherm Dépannage, fuite d'eau | fuite d’eau",
                "Urgent : Sanitherm Dépannage, fuite d'eau | Urgent\u00a0: fuite d’eau",
                "Correction : Sanitherm Dépannage | Correction",
                "Sanitherm Dépannage | ''"
            })
    void a_sentence_goes_on_with_what_it_is_about_and_says_once_whose_it_is(String subject, String told) {
        assertThat(SubjectWords.within(subject, "Sanitherm Dépannage")).isEqualTo(told);
    }
}
