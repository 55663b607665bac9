package fr.aiguillage.script.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Absence;
import fr.aiguillage.script.facts.Acknowledging;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Company;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Matter;
import fr.aiguillage.script.facts.Offer;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.facts.Quiet;
import fr.aiguillage.script.facts.Relay;
import fr.aiguillage.script.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet says of somebody, and a directory of its company. */
class PersonSheetTest {

    private Diagnostics diagnostics;

    private ClientSheet sheet(String lines) {
        SourceText text = new SourceText("annuaire.txt", "client Essai\n" + lines);
        diagnostics = new Diagnostics(text);
        return DirectoryReader.read(text, diagnostics);
    }

    private Person person(String lines) {
        return sheet("collaborateur M. Lefèvre\n" + lines.indent(4))
                .directory()
                .people()
                .get(0);
    }

    private List<Code> faults() {
        return diagnostics.sorted().stream().map(Diagnostic::code).toList();
    }

    @Test
    void a_sheet_says_how_somebody_is_found() {
        Person person = person("""
                se prononce « le-fèvre »
                traite fuite (dégât des eaux, inondation), chauffe-eau, robinetterie
                service plomberie
                """);
        assertThat(faults()).isEmpty();
        assertThat(person.profile().pronunciation()).isEqualTo("le-fèvre");
        assertThat(person.profile().department()).isEqualTo("plomberie");
        assertThat(person.profile().matters())
                .containsExactly(
                        new Matter("fuite", List.of("dégât des eaux", "inondation")),
                        new Matter("chauffe-eau", List.of()),
                        new Matter("robinetterie", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "'traite fuite (inondation', MISSING_PART",
        "traite fuite (inondation) ou gaz, LEFTOVER_WORDS",
        "responsable M. Personne, UNKNOWN_PERSON",
        "responsable M. Lefèvre, CIRCULAR_MANAGERS",
        "identifiant M. Lefèvre, LEFTOVER_WORDS",
        "absent du 14 au 3 décembre 2026 : congés, ENDS_BEFORE_IT_BEGINS"
    })
    void what_cannot_be_so_is_a_fault(String line, Code code) {
        person(line);
        assertThat(faults()).containsExactly(code);
    }

    @Test
    void of_those_who_answer_to_one_another_the_first_is_blamed() {
        sheet("""
                collaborateur M. Un
                    responsable M. Deux
                collaborateur M. Deux
                    responsable M. Trois
                collaborateur M. Trois
                    responsable M. Deux
                """);
        assertThat(diagnostics.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.CIRCULAR_MANAGERS);
            assertThat(fault.span().line()).isEqualTo(5);
        });
    }

    @Test
    void a_manager_may_come_later_in_the_text() {
        Directory directory = sheet("""
                        collaborateur M. Un
                            responsable Mme Deux
                        collaboratrice Mme Deux
                        équipe Accueil
                        boîte Courrier
                        """).directory();
        assertThat(faults()).isEmpty();
        assertThat(directory.manager(directory.people().get(0)))
                .contains(directory.people().get(1));
        assertThat(directory.people())
                .extracting(person -> person.profile().kind())
                .containsExactly(PersonKind.HE, PersonKind.SHE, PersonKind.TEAM, PersonKind.BOX);
    }

    @ParameterizedTest
    @CsvSource({
        "absent le mercredi, '', false",
        "absent du 3 au 14 décembre 2026 : congés, congés, false",
        "'absent du 3 au 14 décembre 2026 : formation à Lyon, chez Buis', 'formation à Lyon, chez Buis', false",
        "'absente le 2 décembre 2026 : arrêt, à ne pas montrer', arrêt, true",
        "'absente le 2 décembre 2026 : à ne pas montrer', '', true"
    })
    void an_absence_may_have_a_reason_that_is_shown_or_not(String line, String reason, boolean hidden) {
        Person person = person(line);
        assertThat(faults()).isEmpty();
        assertThat(person.absences()).singleElement().satisfies(absence -> {
            assertThat(absence.reason()).isEqualTo(reason);
            assertThat(absence.isHidden()).isEqualTo(hidden);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "absent du 3 au 14 décembre 2026, 2026-12-03T10:00, 2026-12-15T00:00",
        "absent du 3 décembre 2026 au 14 juin 2027, 2026-12-03T10:00, 2027-06-15T00:00",
        "absent du 1er juin au 30 septembre, 2026-06-02T10:00, 2026-10-01T00:00",
        "absent du 20 décembre au 5 avril, 2026-12-24T10:00, 2027-04-06T00:00",
        "absent du 3 décembre 2026 14h00 au 4 décembre 2026 9h00, 2026-12-03T15:00, 2026-12-04T09:00",
        "absent le mercredi, 2026-11-25T10:00, 2026-11-26T00:00",
        "absent tous les jours, 2026-11-25T10:00, ",
        "absent le mercredi, 2026-11-24T10:00, "
    })
    void somebody_is_back_when_the_absence_ends(String line, LocalDateTime at, LocalDateTime back) {
        Person person = person(line);
        assertThat(person.backAfter(at).orElse(null)).isEqualTo(back);
    }

    @Test
    void absences_that_follow_one_another_are_one_to_who_waits() {
        Person person = person("""
                absent le mercredi
                absent du 26 au 27 novembre 2026 : formation
                absent du 28 novembre au 6 décembre 2026 : congés
                """);
        LocalDateTime wednesday = LocalDateTime.parse("2026-11-25T10:00");
        assertThat(person.backAfter(wednesday)).contains(LocalDateTime.parse("2026-12-07T00:00"));
        assertThat(person.absence(wednesday.plusDays(1))).map(Absence::reason).contains("formation");
    }

    @Test
    void an_identifier_outlives_the_name_and_is_nobody_elses() {
        List<Person> people = sheet("""
                        collaboratrice Mme Joncour
                        collaboratrice Mme Belhomme
                            identifiant mme-joncour
                        collaborateur M. Aubrac
                        """).directory().people();
        assertThat(faults()).isEmpty();
        assertThat(people).extracting(Person::id).containsExactly("mme-joncour-2", "mme-joncour", "m-aubrac");
    }

    @Test
    void two_sheets_with_one_identifier_are_a_fault() {
        sheet("""
                collaborateur M. Un
                    identifiant x-1
                collaborateur M. Deux
                    identifiant x-1
                """);
        assertThat(faults()).containsExactly(Code.DUPLICATE_NAME);
    }

    @Test
    void a_directory_says_what_is_to_be_known_of_its_company() {
        ClientSheet sheet = sheet("""
                présentation « Chauffage et plomberie. »
                présentation « Dans le Rhône. »
                adresse 12 rue des Forges, 69500 Bron
                offre sur mesure
                secrétaires équipe Azur
                correspondant direction@example.org
                fuseau la réunion
                """);
        assertThat(faults()).isEmpty();
        assertThat(sheet.company().presentation()).containsExactly("Chauffage et plomberie.", "Dans le Rhône.");
        assertThat(sheet.company().address()).isEqualTo("12 rue des Forges, 69500 Bron");
        assertThat(sheet.company().offer()).isEqualTo(Offer.TAILORED);
        assertThat(sheet.company().team()).isEqualTo("équipe Azur");
        assertThat(sheet.company().told()).contains("direction@example.org");
        assertThat(sheet.directory().zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fuseau Lune", "fuseau +02:00", "fuseau Europe", "fuseau GMT"})
    void a_zone_that_nobody_keeps_is_a_fault(String line) {
        assertThat(sheet(line + "\n").directory().zone()).isEqualTo(Directory.METROPOLE);
        assertThat(faults()).containsExactly(Code.UNKNOWN_TIME_ZONE);
    }

    @Test
    void changes_are_announced_to_the_contact_unless_the_sheet_says_otherwise() {
        assertThat(sheet("changements non annoncés\ncorrespondant a@example.org\n")
                        .company()
                        .told())
                .isEmpty();
        assertThat(sheet("").company().told()).isEmpty();
        assertThat(faults()).isEmpty();
        assertThat(sheet("correspondant Mme Roux\n").company().told()).isEmpty();
        assertThat(faults()).containsExactly(Code.UNREADABLE_ADDRESS);
    }

    @Test
    void a_client_says_how_soon_its_urgent_messages_are_read_and_who_is_told_next() {
        String people = """
                astreinte de nuit
                    lundi à dimanche : M. Ollier
                collaborateur M. Ollier
                collaboratrice Mme Vasseur
                """;
        Acknowledging read = sheet(
                        "relancer astreinte de nuit, Mme Vasseur\naccusé de réception sous 15 minutes\n" + people)
                .company()
                .acknowledging();
        assertThat(faults()).isEmpty();
        assertThat(read)
                .isEqualTo(new Acknowledging(
                        false,
                        Optional.of(Duration.ofMinutes(15)),
                        List.of(new Relay.OnCall("de nuit"), new Relay.Somebody("mme-vasseur"))));
        assertThat(sheet("chaque mail à accuser\n").company().acknowledging().each())
                .isTrue();
        sheet("accusé de réception sous 2 heures\nrelancer Mme Vasser, astreinte\n" + people);
        assertThat(faults()).containsExactly(Code.UNKNOWN_PERSON, Code.UNKNOWN_ROTA);
        sheet("accusé de réception sous 15\n");
        assertThat(faults()).containsExactly(Code.UNREADABLE_DELAY);
        sheet("accusé de réception sous 15 minutes ou plus\n");
        assertThat(faults()).containsExactly(Code.UNREADABLE_DELAY);
        sheet("accusé de réception sous 200 heures\n");
        assertThat(faults()).containsExactly(Code.UNREADABLE_DELAY);
        sheet("relancer Mme Vasseur\n" + people);
        assertThat(faults()).containsExactly(Code.RELAY_WITHOUT_DELAY);
    }

    @Test
    void a_client_says_when_it_wants_no_message() {
        Quiet quiet = sheet("pas de SMS de 21h00 à 7h00\npas de message le dimanche\n")
                .company()
                .quiet();
        assertThat(faults()).isEmpty();
        LocalDateTime mondayNight = LocalDateTime.of(2026, 11, 30, 23, 0);
        LocalDateTime sundayNoon = LocalDateTime.of(2026, 11, 29, 12, 0);
        assertThat(quiet.sms().holds(mondayNight)).isTrue();
        assertThat(quiet.mail().holds(mondayNight)).isFalse();
        assertThat(quiet.sms().holds(sundayNoon)).isTrue();
        assertThat(quiet.mail().holds(sundayNoon)).isTrue();
        sheet("pas de mail du 1er janvier 2020 au 31 décembre 2030\n");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pas de SMS, UNREADABLE_MOMENT",
        "pas de SMS la nuit, UNREADABLE_MOMENT",
        "pas de bruit de 21h00 à 7h00, UNKNOWN_LINE",
        "pas de SMS de 21h00 à 7h00 : jamais, UNKNOWN_PERSON",
        "pas de SMS de 21h00 à 7h00 :, MISSING_PART",
        "pas de SMS la nuit : Mme Vasseur, UNREADABLE_MOMENT",
        "pas de message tous les jours, ENDLESS_QUIET",
        "pas de mail lundi à dimanche, ENDLESS_QUIET",
        "pas de, MISSING_PART"
    })
    void a_silence_that_cannot_be_kept_is_a_fault(String line, Code fault) {
        sheet(line + "\ncollaboratrice Mme Vasseur\n");
        assertThat(faults()).containsExactly(fault);
    }

    @Test
    void a_client_says_when_one_of_its_people_wants_no_message() {
        Company company = sheet("""
                        pas de SMS de 21h00 à 7h00 : M. Ollier, Mme Vasseur
                        pas de message le dimanche
                        pas de mail le samedi : Mme Vasseur
                        collaborateur M. Ollier
                        collaboratrice Mme Vasseur
                        collaborateur M. Thiers
                        """).company();
        assertThat(faults()).isEmpty();
        LocalDateTime mondayNight = LocalDateTime.of(2026, 11, 30, 23, 0);
        LocalDateTime saturdayNoon = LocalDateTime.of(2026, 11, 28, 12, 0);
        LocalDateTime sundayNoon = LocalDateTime.of(2026, 11, 29, 12, 0);
        assertThat(company.quietFor("m-ollier").sms().holds(mondayNight)).isTrue();
        assertThat(company.quietFor("mme-vasseur").sms().holds(mondayNight)).isTrue();
        assertThat(company.quietFor("m-thiers").sms().holds(mondayNight)).isFalse();
        assertThat(company.quietFor("m-ollier").mail().holds(saturdayNoon)).isFalse();
        assertThat(company.quietFor("mme-vasseur").mail().holds(saturdayNoon)).isTrue();
        for (String person : List.of("m-ollier", "mme-vasseur", "m-thiers")) {
            assertThat(company.quietFor(person).sms().holds(sundayNoon)).isTrue();
            assertThat(company.quietFor(person).mail().holds(sundayNoon)).isTrue();
        }
    }

    @Test
    void a_client_says_when_its_calls_are_summed_up_and_to_whom() {
        String people = """
                collaborateur M. Ollier
                    mail ollier@example.org
                collaboratrice Mme Vasseur
                    mail vasseur@example.org
                boîte Accueil
                """;
        Company company = sheet("""
                        résumé des appels à 12h00 : Mme Vasseur
                        résumé des appels lundi à vendredi à 18h00 à la place des mails : M. Ollier, Mme Vasseur
                        """ + people).company();
        assertThat(faults()).isEmpty();
        assertThat(company.gathersFor("m-ollier")).isTrue();
        assertThat(company.digests().get(0).instead()).isFalse();
        Instant fridayNoon = Instant.parse("2026-11-27T11:00:00Z");
        ZoneId paris = Directory.METROPOLE;
        assertThat(company.nextDigest("mme-vasseur", fridayNoon, paris))
                .contains(Instant.parse("2026-11-27T17:00:00Z"));
        Instant fridayEvening = Instant.parse("2026-11-27T17:00:00Z");
        assertThat(company.nextDigest("m-ollier", fridayEvening, paris))
                .contains(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(company.nextDigest("mme-vasseur", fridayEvening, paris))
                .contains(Instant.parse("2026-11-28T11:00:00Z"));
        assertThat(company.nextDigest("accueil", fridayNoon, paris)).isEmpty();
        sheet("résumé des appels à 18h00 : Accueil, Mme Vasser\n" + people);
        assertThat(faults()).containsExactly(Code.DIGEST_WITHOUT_MAIL, Code.UNKNOWN_PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "résumé des appels",
                "résumé des appels à 18h00",
                "résumé des appels à 18h00 :",
                "résumé des appels : M. Ollier",
                "résumé des appels à midi : M. Ollier",
                "résumé des appels à 18h00 sans mail : M. Ollier"
            })
    void a_summary_without_an_hour_or_without_a_reader_is_a_fault(String line) {
        sheet(line + "\ncollaborateur M. Ollier\n    mail ollier@example.org\n");
        assertThat(faults()).hasSize(1).first().isIn(Code.UNREADABLE_DIGEST, Code.MISSING_PART);
    }

    @Test
    void an_offer_that_the_house_does_not_make_is_a_fault() {
        assertThat(sheet("offre gratuite\n").company().offer()).isEqualTo(Offer.UNSAID);
        assertThat(faults()).containsExactly(Code.UNKNOWN_LINE);
    }
}
