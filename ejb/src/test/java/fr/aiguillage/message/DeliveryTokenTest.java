package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliveryTokenTest {

    @Test
    void nobody_guesses_one_from_another() {
        assertThat(Stream.generate(() -> DeliveryToken.draw(Channel.MAIL)).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{22}"));
        assertThat(Stream.generate(() -> DeliveryToken.draw(Channel.SMS)).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("[A-Za-z0-9_-]{16}"));
    }

    @Test
    void what_is_kept_opens_nothing() {
        String token = DeliveryToken.draw(Channel.MAIL);
        assertThat(DeliveryToken.digest(token)).matches("[0-9a-f]{64}").doesNotContain(token);
        assertThat(DeliveryToken.digest(token)).isEqualTo(DeliveryToken.digest(token));
    }

    @Test
    void it_holds_for_thirty_days() {
        DeliveryToken kept = DeliveryToken.of("t", 7, Samples.NOW);
        assertThat(kept.isOpen(Samples.NOW.plus(Duration.ofDays(30)).minusMillis(1)))
                .isTrue();
        assertThat(kept.isOpen(Samples.NOW.plus(Duration.ofDays(30)))).isFalse();
    }
}
