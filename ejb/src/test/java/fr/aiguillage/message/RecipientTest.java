package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The people whom a mail names come back from the database as they went in. */
class RecipientTest {

    @Test
    void a_name_with_brackets_and_a_missing_address_come_back() {
        List<Recipient> people = List.of(
                new Recipient("", "Atelier <jour> (Lyon)", "atelier@example.org"), new Recipient("", "M. Muet", ""));
        assertThat(Recipient.read(Recipient.written(people))).isEqualTo(people);
    }

    @Test
    void nobody_is_an_empty_column() {
        assertThat(Recipient.written(List.of())).isEmpty();
        assertThat(Recipient.read("")).isEmpty();
    }
}
