package fr.aiguillage.message.letter;

import fr.aiguillage.message.letter.LetterFault.Kind;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is wrong with a template before it goes live: it is written out for invented messages. */
public final class LetterCheck {

    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*(script|iframe|object|embed|form|link|base|meta\\s+http-equiv)\\b|\\son[a-z]+\\s*=|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final String LINK = "https://standard.example.org/accuse/exemple";
    private static final ZonedDateTime WHEN = ZonedDateTime.of(2026, 12, 1, 22, 4, 0, 0, ZoneId.of("Europe/Paris"));

    private LetterCheck() {}

    /** The faults of a template; none when it may go live. */
    public static List<LetterFault> faults(String source) {
        List<LetterFault> faults = new ArrayList<>(active(source));
        try {
            LetterTemplate template = LetterTemplate.of(source);
            String asked = template.write(sample(Locale.FRENCH, true));
            String plain = template.write(bare());
            says(asked, sample(Locale.FRENCH, true)).ifPresent(faults::add);
            if (faults.isEmpty()) {
                says(plain, bare()).ifPresent(faults::add);
            }
            if (!asked.contains(LINK)) {
                faults.add(new LetterFault(Kind.NO_LINK, 0, ""));
            }
        } catch (LetterRefused refused) {
            faults.add(refused.fault());
        }
        return faults;
    }

    /** A message as calls make them, to see what a template makes of it. */
    public static Letter sample(Locale locale, boolean urgent) {
        return new Letter(
                urgent ? "Odeur de gaz, 3 allée des Charmes" : "Demande de devis, Mme Roussel",
                urgent
                        ? "Problème : odeur de gaz\nAdresse : 3 allée des Charmes, 2e étage\nTéléphone : 06 39 98 40 17\n\n"
                                + "M. Aubrac n’a pas répondu à 22h02. La cliente a fermé le robinet et ouvert les fenêtres."
                        : "Nom : Mme Roussel\nObjet : remplacer une chaudière\nTéléphone : 06 39 98 40 18",
                urgent,
                false,
                "M. Aubrac",
                "Chaleur & Cie",
                "Standard téléphonique",
                "20261201-0042",
                "Sonia",
                WHEN,
                locale,
                urgent ? LINK : "");
    }

    private static Letter bare() {
        return new Letter(
                "Message", "Rappeler demain.", false, false, "", "Chaleur & Cie", "", "", "", WHEN, Locale.FRENCH, "");
    }

    private static Optional<LetterFault> says(String written, Letter letter) {
        List<Map<String, String>> lines = LetterLine.of(letter.body(), letter.ours());
        boolean all = lines.stream()
                .allMatch(line -> written.contains(line.get("nom")) && written.contains(line.get("texte")));
        return all ? Optional.empty() : Optional.of(new LetterFault(Kind.INCOMPLETE, 0, ""));
    }

    private static List<LetterFault> active(String source) {
        Matcher found = ACTIVE.matcher(source);
        return found.find()
                ? List.of(new LetterFault(
                        Kind.ACTIVE,
                        LetterTemplate.line(source, found.start()),
                        found.group().strip()))
                : List.of();
    }
}
