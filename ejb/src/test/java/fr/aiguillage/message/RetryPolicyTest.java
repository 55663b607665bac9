package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final RandomGenerator MIDDLE = new Random() {
        @Override
        public double nextDouble() {
            return 0.5;
        }
    };

    @Test
    void the_delay_doubles_up_to_the_cap() {
        assertThat(IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> RetryPolicy.STANDARD.delay(n, MIDDLE).toSeconds()))
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L);
    }

    @Test
    void any_number_of_attempts_keeps_the_cap() {
        assertThat(RetryPolicy.STANDARD.delay(Integer.MAX_VALUE, MIDDLE)).isEqualTo(Duration.ofMinutes(5));
        assertThat(RetryPolicy.STANDARD.delay(0, MIDDLE)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void delays_differ_by_a_quarter_at_most() {
        var random = new Random(1);
        assertThat(IntStream.range(0, 1000)
                        .mapToLong(n -> RetryPolicy.STANDARD.delay(1, random).toMillis()))
                .allMatch(millis -> millis >= 3750 && millis <= 6250)
                .anyMatch(millis -> millis < 4000)
                .anyMatch(millis -> millis > 6000);
    }
}
