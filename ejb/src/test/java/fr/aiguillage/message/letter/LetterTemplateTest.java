package fr.aiguillage.message.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.aiguillage.message.letter.LetterFault.Kind;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {

    private static final String ALL =
            "{% for ligne in lignes %}{{ ligne.nom }} {{ ligne.texte }}\n{% endfor %}<a href=\"{{ accuse }}\">lu</a>";

    @Test
    void the_houses_template_says_who_took_which_call_and_when() throws LetterRefused {
        String html = LetterTemplate.HOUSE.write(LetterCheck.sample(Locale.FRENCH, true));
        assertThat(html)
                .contains("Appel 20261201-0042, pris par Sonia le mardi 1er décembre 2026 à 22h04.")
                .contains("Standard téléphonique")
                .contains(">Urgent</span>")
                .contains(">J’ai lu ce message</a>");
        assertThat(LetterTemplate.HOUSE.write(LetterCheck.sample(Locale.ENGLISH, true)))
                .contains("Call 20261201-0042, taken by Sonia on Tuesday 1 December 2026 at 22:04.");
    }

    @Test
    void what_is_asked_stands_apart_from_its_answer_and_sentences_stay_whole() throws LetterRefused {
        String html = LetterTemplate.HOUSE.write(LetterCheck.sample(Locale.FRENCH, true));
        assertThat(html)
                .containsPattern("class=\"name [^>]*>Téléphone<")
                .containsPattern("class=\"value [^>]*>06 39 98 40 17<")
                .containsPattern("colspan=\"2\"[^>]*>M. Aubrac n’a pas répondu à 22h02. La cliente");
    }

    @Test
    void text_alone_says_the_same_in_the_same_order() throws LetterRefused {
        assertThat(LetterTemplate.HOUSE_TEXT.write(LetterCheck.sample(Locale.FRENCH, true)))
                .isEqualTo("""
                        Urgent

                        Problème : odeur de gaz
                        Adresse : 3 allée des Charmes, 2e étage
                        Téléphone : 06 39 98 40 17

                        M. Aubrac n’a pas répondu à 22h02. La cliente a fermé le robinet et ouvert les fenêtres.

                        J’ai lu ce message\u00a0: https://standard.example.org/accuse/exemple
                        La page qui s’ouvre vous demande de le confirmer. Sans réponse, quelqu’un d’autre peut être prévenu.

                        —
                        Appel 20261201-0042, pris par Sonia le mardi 1er décembre 2026 à 22h04. Standard téléphonique
                        """);
    }

    @Test
    void an_ordinary_message_asks_for_nothing() throws LetterRefused {
        assertThat(LetterTemplate.HOUSE.write(LetterCheck.sample(Locale.FRENCH, false)))
                .doesNotContain("Urgent", "J’ai lu");
    }

    @Test
    void the_houses_own_template_passes_its_own_check() {
        assertThat(LetterCheck.faults(LetterTemplate.houseSource())).isEmpty();
        assertThat(LetterCheck.faults(ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ objet.class }}",
                "{{ objet.getClass() }}",
                "{{ urgent.TYPE }}",
                "{{ objet.CASE_INSENSITIVE_ORDER }}",
                "{{ lignes.getClass().forName('java.lang.Runtime') }}",
                "{{ lignes.class }}",
                "{{ mots.class.classLoader }}",
                "{{ (1).TYPE }}",
                "{{ objet.bytes }}",
                "{{ _context }}",
                "{{ locale.class }}",
                "{{ template.name }}",
                "{% include 'fr/aiguillage/message/letter/house.html' %}",
                "{% extends 'x' %}",
                "{% import 'x' %}",
                "{% from 'x' import y %}",
                "{% embed 'x' %}{% endembed %}",
                "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
                "{% block a %}{{ block('a') }}{% endblock %}",
                "{% set a = 'x' %}{{ a }}",
                "{% cache 'a' %}x{% endcache %}",
                "{% parallel %}x{% endparallel %}",
                "{% autoescape false %}{{ texte }}{% endautoescape %}",
                "{% filter upper %}x{% endfilter %}",
                "{{ texte | raw }}",
                "{{ texte | base64encode }}",
                "{{ texte | replace({'a': 'aaaaaaaaaaaaaaaaaaaaa'}) }}",
                "{{ range(0, 1000000000) }}",
                "{{ max(1, 2) }}",
                "{{ i18n('fr.aiguillage.message.words', 'Channel.SMS') }}",
                "{{ texte ~ texte }}",
                "{{ texte matches '(a+)+b' }}",
                "{% for n in 0..1000000000 %}x{% endfor %}",
                "{% for n in [1, 2, 3] %}x{% endfor %}",
                "{% for a in lignes %}{% for b in lignes %}{% for c in lignes %}x{% endfor %}{% endfor %}{% endfor %}",
                "{% for c in objet %}x{% endfor %}",
                "{{ nulle_part }}",
                "{% if urgent %}",
                "{{ objet",
                "{% fin %}"
            })
    void nothing_is_reached_but_what_is_named(String reach) {
        assertThat(LetterCheck.faults("ligne 1\n" + reach + "\n" + ALL))
                .as(reach)
                .isNotEmpty()
                .allSatisfy(fault -> {
                    assertThat(fault.sentence(Locale.FRENCH)).isNotBlank().doesNotContain("$");
                    assertThat(fault.remedy(Locale.ENGLISH)).isNotBlank().doesNotContain("$");
                })
                .anySatisfy(fault -> assertThat(fault.line()).isBetween(2, 5));
    }

    @Test
    void a_fault_is_told_with_its_line_and_its_remedy() {
        assertThat(LetterCheck.faults(ALL + "\n\n{{ nom_du_client }}"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.UNKNOWN_NAME);
                    assertThat(fault.line()).isEqualTo(4);
                    assertThat(fault.sentence(Locale.FRENCH))
                            .isEqualTo("Le message n’a pas de valeur «\u00a0nom_du_client\u00a0».");
                    assertThat(fault.remedy(Locale.FRENCH)).contains("client, maison");
                });
        assertThat(LetterCheck.faults(ALL + "{% include 'x' %}"))
                .extracting(LetterFault::kind, LetterFault::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.FORBIDDEN, "include"));
    }

    @Test
    void what_a_caller_says_is_escaped_whatever_the_template_asks_for() throws LetterRefused {
        String evil = "nom : <img src=x onerror=alert(1)> & \"co\"\n<script>x</script>";
        for (String filter :
                List.of("", " | upper", " | escape('js')", " | escape(strategy='css')", " | default('x')")) {
            String html = LetterTemplate.of("<p title=\"{{ texte" + filter + " }}\">{{ texte" + filter + " }}</p>")
                    .write(letter(evil));
            assertThat(html.replace("<p title=\"", "").replace("\">", "").replace("</p>", ""))
                    .as(filter)
                    .doesNotContain("<", ">", "\"");
        }
        assertThat(LetterTemplate.HOUSE.write(letter(evil)))
                .contains("&lt;img src=x")
                .doesNotContain("<script>");
    }

    @Test
    void a_template_that_grows_is_cut_off() {
        String loops = "{% for a in lignes %}{% for b in lignes %}{{ texte }}{% endfor %}{% endfor %}";
        var refused = catchThrowableOfType(
                LetterRefused.class, () -> LetterTemplate.of(loops).write(letter("nom : x\n".repeat(200))));
        assertThat(refused.fault().kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(LetterCheck.faults("x".repeat(LetterTemplate.LONGEST + 1)))
                .extracting(LetterFault::kind)
                .containsExactly(Kind.TOO_LONG);
        assertThat(LetterCheck.faults("{{ " + "(".repeat(20_000) + "objet" + ")".repeat(20_000) + " }}"))
                .extracting(LetterFault::kind)
                .contains(Kind.TOO_DEEP);
    }

    @Test
    void a_template_that_leaves_out_words_or_the_link_is_told_before_it_answers_anybody() {
        assertThat(LetterCheck.faults("Un message pour {{ destinataire }} <a href=\"{{ accuse }}\">lu</a>"))
                .extracting(LetterFault::kind)
                .containsExactly(Kind.INCOMPLETE);
        assertThat(LetterCheck.faults("{% if urgent %}{{ texte }}{% endif %}<a href=\"{{ accuse }}\">lu</a>"))
                .extracting(LetterFault::kind)
                .containsExactly(Kind.INCOMPLETE);
        assertThat(LetterCheck.faults("{{ texte }}"))
                .extracting(LetterFault::kind)
                .containsExactly(Kind.NO_LINK);
    }

    @Test
    void what_mail_readers_refuse_is_told() {
        assertThat(LetterCheck.faults(ALL + "\n<script>alert(1)</script>"))
                .containsExactly(new LetterFault(Kind.ACTIVE, 3, "<script"));
        assertThat(LetterCheck.faults(ALL + "<p onclick=\"x\">"))
                .extracting(LetterFault::kind)
                .containsExactly(Kind.ACTIVE);
    }

    private static Letter letter(String body) {
        return new Letter(
                "x",
                body,
                true,
                false,
                "A",
                "B",
                "C",
                "1",
                "Sonia",
                ZonedDateTime.of(2026, 12, 2, 9, 5, 0, 0, ZoneId.of("Europe/Paris")),
                Locale.FRENCH,
                "https://x.example/a");
    }
}
