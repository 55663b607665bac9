package fr.aiguillage.script.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "06 39 98 90 01, +33639989001, 06 39 98 90 01",
        "+33 (0)6 39 98 90 01, +33639989001, 06 39 98 90 01",
        "0033 0639989001, +33639989001, 06 39 98 90 01",
        "33639989001, +33639989001, 06 39 98 90 01",
        "0800 47 33 33, +33800473333, 0 800 47 33 33",
        "(01) 99.00.90-12, +33199009012, 01 99 00 90 12",
        "3639, 3639, 3639"
    })
    void a_french_number_is_one_number_however_it_is_written(String written, String international, String national) {
        assertThat(PhoneNumber.read(written)).contains(new PhoneNumber(international));
        assertThat(new PhoneNumber(international).national()).isEqualTo(national);
    }

    @ParameterizedTest
    @CsvSource({
        "0590 12 34 56, +590590123456, 05 90 12 34 56",
        "0690 12 34 56, +590690123456, 06 90 12 34 56",
        "+33 690 12 34 56, +590690123456, 06 90 12 34 56",
        "0692 12 34 56, +262692123456, 06 92 12 34 56",
        "+262 (0)262 12 34 56, +262262123456, 02 62 12 34 56",
        "0639 01 23 45, +262639012345, 06 39 01 23 45",
        "0696 12 34 56, +596696123456, 06 96 12 34 56",
        "0694 12 34 56, +594694123456, 06 94 12 34 56"
    })
    void a_number_overseas_has_its_own_code_and_is_written_like_a_french_one(
            String written, String international, String national) {
        assertThat(PhoneNumber.read(written)).contains(new PhoneNumber(international));
        assertThat(new PhoneNumber(international).national()).isEqualTo(national);
    }

    @ParameterizedTest
    @CsvSource({
        "+44 7700 900123, +447700900123, +44 7700 900123",
        "+44 (0)7700 900 123, +447700900123, +44 7700 900123",
        "0044 20 7946 0958, +442079460958, +44 20 7946 0958",
        "+1 202-555-0123, +12025550123, +1 202 555 0123",
        "00 1 (202) 555 0123, +12025550123, +1 202 555 0123",
        "+49 (0)30 23125 123, +493023125123, +49 30 23125 123",
        "+49 151 23456789, +4915123456789, +49 151 23456789",
        "+32 470 12 34 56, +32470123456, +32 470 12 34 56",
        "+41 79 123 45 67, +41791234567, +41 79 123 45 67",
        "+39 06 1234 5678, +390612345678, +39 061 234 5678",
        "+352 621 123 456, +352621123456, +352 621 123 456",
        "+378 0549 123456, +3780549123456, +378 054 912 3456"
    })
    void a_number_of_another_country_keeps_its_code_and_is_grouped_as_its_people_do(
            String written, String international, String display) {
        assertThat(PhoneNumber.read(written)).contains(new PhoneNumber(international));
        assertThat(new PhoneNumber(international).national()).isEqualTo(display);
        assertThat(PhoneNumber.read(display)).contains(new PhoneNumber(international));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 39 98 90",
                "+33 6 39 98 90",
                "+44 77",
                "+1 202 555",
                "07700 900123",
                "0",
                "00",
                "+33",
                "zéro",
                "1234567890123456",
                "+0 123 456 789"
            })
    void a_number_too_short_too_long_or_of_no_country_is_refused(String written) {
        assertThat(PhoneNumber.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+447700900123, 44", "+33639989001, 33", "+262692123456, 262", "3639, ''"})
    void a_number_knows_its_country(String international, String code) {
        assertThat(new PhoneNumber(international).countryCode()).isEqualTo(code);
    }
}
