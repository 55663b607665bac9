package fr.aiguillage.message;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to try again: the delay doubles from one attempt to the next up to a cap, and varies by a quarter either way so
 * that a thousand deliveries that failed together do not come back together.
 */
record RetryPolicy(Duration first, Duration longest, Duration patience) {

    /** Five seconds at first, five minutes at most; a message that is put off by itself is given up after five days. */
    static final RetryPolicy STANDARD =
            new RetryPolicy(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofDays(5));

    private static final int MOST_DOUBLINGS = 30;

    Duration delay(int attempts, RandomGenerator random) {
        long doubled = first.toMillis() << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS);
        long capped = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(capped * (0.75 + random.nextDouble() / 2)));
    }
}
