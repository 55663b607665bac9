package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    private static ClientLink link(long client, String key, Duration life) {
        return ClientLink.of(client, "Mme Joncour", key, NOW.plus(life), NOW, "p.roussel");
    }

    @Test
    void a_token_belongs_to_its_link_alone() {
        String key = LinkToken.newKey();
        ClientLink link = link(7, key, Duration.ofDays(30));
        String token = LinkToken.of(link);

        assertThat(LinkToken.claimed(token)).hasValue(link.id());
        assertThat(LinkToken.isOf(link, token)).isTrue();
        assertThat(LinkToken.isOf(link(7, LinkToken.newKey(), Duration.ofDays(30)), token))
                .as("another key")
                .isFalse();
        assertThat(LinkToken.isOf(link(8, key, Duration.ofDays(30)), token))
                .as("another client")
                .isFalse();
        assertThat(LinkToken.isOf(link(7, key, Duration.ofDays(31)), token))
                .as("another end")
                .isFalse();
    }

    @Test
    void a_database_that_rounds_the_end_gives_back_the_link_of_the_same_token() {
        String key = LinkToken.newKey();
        ClientLink given = link(7, key, Duration.ofDays(30).plusNanos(1_700_000));
        ClientLink rounded = link(7, key, Duration.ofDays(30).plusMillis(2));

        assertThat(LinkToken.isOf(rounded, LinkToken.of(given))).isTrue();
    }

    @Test
    void what_is_not_a_token_claims_nothing() {
        for (String none : new String[] {"", "-", "abc", "abc-def", "-1", "99999999999999999999-x", "0x1-y"}) {
            assertThat(LinkToken.claimed(none)).as(none).isEmpty();
        }
    }

    @Test
    void it_opens_until_it_ends_or_is_revoked() {
        ClientLink link = link(7, LinkToken.newKey(), Duration.ofDays(1));

        assertThat(link.isOpen(NOW)).isTrue();
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(1)))).isFalse();

        link.revoke(NOW, "p.roussel");
        assertThat(link.isOpen(NOW)).isFalse();
    }
}
