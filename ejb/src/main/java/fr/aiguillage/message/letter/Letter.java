package fr.aiguillage.message.letter;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a mail says.
 *
 * @param subject what it is about, on one line
 * @param body the words; an empty line parts paragraphs
 * @param urgent whether it is marked so
 * @param ours whether the house wrote the body by itself, so that an address of a page in it may be followed
 * @param recipient whoever it is for
 * @param client the company whose call it tells
 * @param house who answers for the company
 * @param reference the call's; empty when it tells none
 * @param takenBy the first name of whoever took the call; empty when it tells none
 * @param at when it was sent, by the client's clocks
 * @param locale the language of what the template says by itself
 * @param acknowledge the address of the page on which it is acknowledged; empty when nobody asks for that
 */
public record Letter(
        String subject,
        String body,
        boolean urgent,
        boolean ours,
        String recipient,
        String client,
        String house,
        String reference,
        String takenBy,
        ZonedDateTime at,
        Locale locale,
        String acknowledge) {

    public Letter {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(locale, "locale");
    }

    /** The names by which a template calls what it is given; those of a line after {@code ligne}. */
    public static List<String> names() {
        return List.of(
                "objet",
                "texte",
                "lignes",
                "ligne.nom",
                "ligne.texte",
                "ligne.lien",
                "urgent",
                "destinataire",
                "client",
                "maison",
                "appel",
                "pris_par",
                "le",
                "pied",
                "accuse",
                "mots.urgent",
                "mots.accuser",
                "mots.accuser_aide");
    }

    Map<String, Object> values() {
        LetterWords words = new LetterWords(locale);
        return Map.ofEntries(
                Map.entry("langue", locale.getLanguage()),
                Map.entry("objet", subject),
                Map.entry("texte", body),
                Map.entry("lignes", LetterLine.of(body, ours)),
                Map.entry("urgent", urgent),
                Map.entry("destinataire", recipient),
                Map.entry("client", client),
                Map.entry("maison", house),
                Map.entry("appel", reference),
                Map.entry("pris_par", takenBy),
                Map.entry("le", words.moment(at)),
                Map.entry("pied", words.foot(this)),
                Map.entry("accuse", acknowledge),
                Map.entry(
                        "mots",
                        Map.of(
                                "urgent", words.of("urgent"),
                                "accuser", words.of("acknowledge"),
                                "accuser_aide", words.of("acknowledge_help"))));
    }
}
