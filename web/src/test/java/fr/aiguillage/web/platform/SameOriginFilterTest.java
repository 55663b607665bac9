package fr.aiguillage.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginFilterTest {

    @Test
    void a_page_of_this_server_is_let_in() {
        assertThat(SameOriginFilter.sameOrigin("https://Appels.example", "appels.example"))
                .isTrue();
        assertThat(SameOriginFilter.sameOrigin("http://127.0.0.1:8080", "127.0.0.1:8080"))
                .isTrue();
    }

    @Test
    void a_program_that_is_no_browser_is_let_in_to_be_judged_by_its_token() {
        assertThat(SameOriginFilter.sameOrigin(null, "appels.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "https://appels.example.evil", "http://appels.example:81", "null", "::"})
    void any_other_origin_is_refused(String origin) {
        assertThat(SameOriginFilter.sameOrigin(origin, "appels.example")).isFalse();
    }
}
