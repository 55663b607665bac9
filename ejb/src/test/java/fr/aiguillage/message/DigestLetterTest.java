package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of a summary of calls. */
class DigestLetterTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant EVENING = Instant.parse("2026-12-01T17:00:00Z");

    private final Message quote = message(1, "M. Aubrac", "Demande de devis", "Nom : Mme Roussel", 9, false);
    private final Message copy = message(1, "Mme Joncour", "Demande de devis", "Nom : caché", 9, false);
    private final Message gas = message(2, "M. Aubrac", "Odeur de gaz", "Adresse : 3 allée des Charmes", 13, true);

    @Test
    void it_names_what_was_written_with_its_time_and_to_whom_and_says_no_more_of_it() {
        var letter = new DigestLetter(List.of(quote, copy, gas), List.of(), EVENING.atZone(PARIS), Locale.FRENCH);
        assertThat(letter.subject()).isEqualTo("Résumé des appels du mardi 1er décembre à 18h00");
        assertThat(letter.body()).isEqualTo("""
                2 messages. Un urgent, déjà envoyé.

                10h30\u00a0: Demande de devis
                Pour M. Aubrac, Mme Joncour

                14h30\u00a0: Odeur de gaz
                Urgent, déjà envoyé.
                Pour M. Aubrac""");
    }

    @Test
    void it_has_the_text_of_what_leaves_in_no_other_mail_also_when_that_is_older() {
        Message older = message(0, "M. Aubrac", "", "Rappeler demain.", -20, false);
        var letter =
                new DigestLetter(List.of(quote, copy), List.of(older, quote), EVENING.atZone(PARIS), Locale.FRENCH);
        assertThat(letter.body()).isEqualTo("""
                2 messages.

                lundi 30 novembre 5h30\u00a0: message sans objet
                Pour M. Aubrac
                Rappeler demain.

                10h30\u00a0: Demande de devis
                Pour M. Aubrac, Mme Joncour
                Nom : Mme Roussel""");
    }

    @Test
    void it_speaks_the_language_of_the_directory() {
        var letter = new DigestLetter(List.of(gas), List.of(), EVENING.atZone(PARIS), Locale.ENGLISH);
        assertThat(letter.subject()).isEqualTo("Summary of the calls of Tuesday 1 December at 18:00");
        assertThat(letter.body()).isEqualTo("""
                One message. One urgent, already sent.

                14.30: Odeur de gaz
                Urgent, already sent.
                For M. Aubrac""");
    }

    private static Message message(long call, String name, String subject, String body, int hour, boolean urgent) {
        var draft = new MessageDraft(
                call,
                "",
                "",
                1,
                3,
                new Recipient("x", name, "x@example.org"),
                List.of(),
                List.of(),
                Channel.MAIL,
                urgent,
                subject,
                body,
                body);
        Instant midnight = Instant.parse("2026-12-01T00:30:00Z");
        return Message.of(draft, "s.benali", midnight.plusSeconds(3600L * hour));
    }
}
