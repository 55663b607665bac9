package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.PersonMatch.Reason;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Matter;
import fr.aiguillage.script.facts.Passing;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.facts.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleIndexTest {

    private static final long CLIENT = 7;

    private final PeopleIndex index = new PeopleIndex();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void a_name_is_found_as_it_was_heard() {
        people("Stéphane Lefaivre", "Anne Morel", "Jean-Marc Ducros");

        PersonMatch first = find("lefevr").get(0);

        assertThat(first.person().name()).isEqualTo("Stéphane Lefaivre");
        assertThat(first.reason()).isEqualTo(Reason.SOUND);
        assertThat(first.fitting()).containsExactly("lefaivre");
    }

    @Test
    void a_name_is_found_by_its_beginning_inverted_and_without_accents() {
        people("Stéphane Lefaivre", "Anne Morel", "Éric Quéméner");

        assertThat(names("lefai")).containsExactly("Stéphane Lefaivre");
        assertThat(names("morel anne")).startsWith("Anne Morel");
        assertThat(names("quemener eric")).startsWith("Éric Quéméner");
    }

    @Test
    void the_beginning_of_a_name_is_found_while_its_last_vowel_may_yet_be_another() {
        people("Mme Belhomme", "Anne Morel", "Luc Granet");

        assertThat(names("belom")).startsWith("Mme Belhomme");
        assertThat(names("grann")).startsWith("Luc Granet");
    }

    @Test
    void two_letters_wrong_do_not_hide_a_long_name() {
        people("Sylvie Vandenberghe", "Anne Morel");

        PersonMatch first = find("vandanbergue").get(0);

        assertThat(first.person().name()).isEqualTo("Sylvie Vandenberghe");
    }

    @Test
    void particles_may_be_written_as_one_with_the_name_or_apart() {
        people("François de La Tour", "Yves Legoff");

        assertThat(names("delatour")).startsWith("François de La Tour");
        assertThat(names("le goff")).startsWith("Yves Legoff");
    }

    @Test
    void whoever_is_written_as_asked_comes_before_whoever_only_sounds_so() {
        people("Paul Gotier", "Paul Gauthier", "Paul Gaultier");

        assertThat(names("gauthier")).startsWith("Paul Gauthier");
        assertThat(names("gauthier")).contains("Paul Gotier", "Paul Gaultier");
    }

    @Test
    void the_title_tells_two_of_one_name_apart() {
        people("M. Etchegoyen", "Mme Etchegoyen");

        assertThat(names("madame etchegoien")).startsWith("Mme Etchegoyen");
        assertThat(names("monsieur etchegoien")).startsWith("M. Etchegoyen");
    }

    @Test
    void a_role_or_a_matter_finds_who_has_it_by_its_beginning_and_in_the_plural() {
        index(person("Paul Kerdraon", "plombier", "fuite", "0199000601"), person("Anne Morel", "comptable", "", ""));

        assertThat(find("plomb").get(0).reason()).isEqualTo(Reason.ROLE);
        assertThat(find("fuites").get(0).reason()).isEqualTo(Reason.MATTER);
        assertThat(names("paul plombier")).startsWith("Paul Kerdraon");
    }

    @Test
    void a_misspelt_role_or_matter_finds_who_has_it_after_whoever_has_such_a_name() {
        index(
                person("Anne Morel", "comptable", "", ""),
                person("Paul Kerdraon", "plombier", "dépannage", ""),
                person("Luc Plonbier", "", "", ""));

        assertThat(names("plonbier")).containsExactly("Luc Plonbier", "Paul Kerdraon");
        for (String typed : List.of("compable", "conptabel", "compatb")) {
            assertThat(find(typed)).as(typed).singleElement().satisfies(match -> {
                assertThat(match.person().name()).isEqualTo("Anne Morel");
                assertThat(match.reason()).isEqualTo(Reason.ROLE);
                assertThat(match.told()).isEqualTo("comptable");
                assertThat(match.fitting()).containsExactly("comptable");
            });
        }
        assertThat(find("depanage").get(0).reason()).isEqualTo(Reason.MATTER);
        assertThat(names("conte")).isEmpty();
    }

    @Test
    void a_number_is_found_however_its_prefix_is_dialled() {
        index(person("Paul Kerdraon", "", "", "0199000601"), person("Anne Morel", "", "", "0639980602"));

        for (String dialled : List.of("01 99 00 06 01", "+33 1 99 00 06 01", "0033199000601", "00 06 01")) {
            assertThat(names(dialled)).as(dialled).containsExactly("Paul Kerdraon");
        }
    }

    @Test
    void digits_that_every_number_has_find_nobody() {
        index(person("Paul Kerdraon", "", "", "0199000601"));

        assertThat(List.of("0", "00", "0033", "06"))
                .allSatisfy(digits -> assertThat(names(digits)).isEmpty());
    }

    @Test
    void a_word_of_ten_thousand_letters_is_listed_and_asked_for_like_any_other() {
        people("Anne " + "x".repeat(40_000));

        assertThat(names("x".repeat(10_000))).hasSize(1);
    }

    @Test
    void a_matter_is_found_by_another_word_for_it_and_the_word_is_told() {
        Profile profile = new Profile(
                PersonKind.HE, "", List.of(new Matter("paie", List.of("bulletin de salaire"))), "comptabilité", "");
        index(person("Anne Morel", profile), person("Paul Kerdraon", "plombier", "", ""));

        PersonMatch first = find("salaire").get(0);

        assertThat(first.reason()).isEqualTo(Reason.MATTER);
        assertThat(first.told()).isEqualTo("bulletin de salaire");
        assertThat(find("compta").get(0).reason()).isEqualTo(Reason.DEPARTMENT);
    }

    @Test
    void a_name_is_found_as_the_sheet_says_that_it_is_pronounced() {
        index(
                person("Mme Przybylski", new Profile(PersonKind.SHE, "chi-bil-ski", List.of(), "", "")),
                person("Anne Morel", "", "", ""));

        PersonMatch first = find("chibilski").get(0);

        assertThat(first.person().name()).isEqualTo("Mme Przybylski");
        assertThat(first.reason()).isEqualTo(Reason.PRONUNCIATION);
        assertThat(first.told()).isEqualTo("chi-bil-ski");
    }

    @Test
    void a_particle_too_many_or_too_few_hides_nobody() {
        people("Yves Goff", "Anne de Latour");

        assertThat(names("le goff")).startsWith("Yves Goff");
        assertThat(names("latour")).startsWith("Anne de Latour");
    }

    @Test
    void one_client_is_searched_or_all() {
        people("Anne Morel");
        index.replace(8, List.of(Listed.of(8, person("Anne Maurel", "", "", ""))));
        index.refresh();

        assertThat(names("morel")).containsExactly("Anne Morel");
        assertThat(index.search(OptionalLong.empty(), Asked.of("morel")))
                .extracting(PersonMatch::clientId)
                .containsExactly(CLIENT, 8L);
    }

    @Test
    void who_left_is_not_found_any_more() {
        people("Anne Morel");
        people("Paul Kerdraon");

        assertThat(names("morel")).isEmpty();
        assertThat(names("kerdraon")).containsExactly("Paul Kerdraon");
    }

    private void people(String... names) {
        index(Arrays.stream(names).map(name -> person(name, "", "", "")).toArray(Person[]::new));
    }

    private void index(Person... people) {
        index.replace(
                CLIENT,
                Arrays.stream(people).map(person -> Listed.of(CLIENT, person)).toList());
        index.refresh();
    }

    private List<PersonMatch> find(String said) {
        return index.search(OptionalLong.of(CLIENT), Asked.of(said));
    }

    private List<String> names(String said) {
        return find(said).stream().map(match -> match.person().name()).toList();
    }

    private static Person person(String name, Profile profile) {
        return new Person(name, name, "", Map.of(), "", "", List.of(), "", Passing.FREE, List.of(), profile);
    }

    private static Person person(String name, String role, String skill, String number) {
        return new Person(
                name,
                name,
                role,
                number.isEmpty() ? Map.of() : Map.of(LineKind.DIRECT, number),
                "",
                "",
                skill.isEmpty() ? List.of() : List.of(skill),
                "",
                Passing.FREE,
                List.of(),
                Profile.NONE);
    }
}
