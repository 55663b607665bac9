package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.Person;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search in a house of 40,000 people. */
class InventedHouseTest {

    private static final List<String> HOUSE = InventedHouse.directories(40_000);
    private static final PeopleIndex INDEX = new PeopleIndex();

    @BeforeAll
    static void fill() {
        for (int client = 0; client < HOUSE.size(); client++) {
            long id = client + 1L;
            INDEX.replace(
                    id,
                    HalfHeard.people(HOUSE.get(client)).stream()
                            .map(person -> Listed.of(id, person))
                            .toList());
        }
        INDEX.refresh();
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @Test
    void it_has_eight_hundred_clients_and_is_the_same_each_time() {
        assertThat(HOUSE).hasSize(800).isEqualTo(InventedHouse.directories(40_000));
    }

    @Test
    void five_hundred_half_heard_names_find_the_person_meant() {
        List<Integer> places = HalfHeard.all().stream()
                .map(one -> one.place(INDEX.search(OptionalLong.of(one.clientId()), Asked.of(one.typed()))))
                .toList();

        assertThat(places).hasSize(500);
        assertThat(places.stream().filter(place -> place == 1)).hasSizeGreaterThanOrEqualTo(450);
        assertThat(places.stream().filter(place -> place >= 1 && place <= 5)).hasSizeGreaterThanOrEqualTo(490);
    }

    @Test
    void a_misspelt_role_is_found_at_all_clients_too() {
        List<PersonMatch> found = INDEX.search(OptionalLong.empty(), Asked.of("compable"));

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).person().role()).startsWith("comptable");
        assertThat(found.get(0).reason()).isEqualTo(PersonMatch.Reason.ROLE);
    }

    @Test
    void the_whole_name_finds_whoever_bears_it_first() {
        for (int client = 0; client < HOUSE.size(); client += 7) {
            for (Person person : HalfHeard.people(HOUSE.get(client))) {
                List<PersonMatch> found = INDEX.search(OptionalLong.of(client + 1L), Asked.of(person.name()));

                assertThat(found.get(0).person().name()).isEqualTo(person.name());
            }
        }
    }

    @Test
    void whatever_is_typed_is_answered() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String typed = random.ints(random.nextInt(40), 0, 0x500)
                    .mapToObj(letter ->
                            random.nextBoolean() ? Character.toString('a' + letter % 26) : Character.toString(letter))
                    .reduce("", String::concat);
            Asked asked = Asked.of(typed);
            if (!asked.isNothing()) {
                assertThat(INDEX.search(OptionalLong.empty(), asked)).isNotNull();
                assertThat(INDEX.search(OptionalLong.of(1), asked)).isNotNull();
            }
        }
    }
}
