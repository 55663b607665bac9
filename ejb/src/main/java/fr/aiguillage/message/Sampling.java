package fr.aiguillage.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Draws the messages that are read again: each by itself, with the house's probability, so that nobody can tell which. A
 * copy is the same message once more and is never drawn.
 */
@Dependent
class Sampling {

    private static final double WHOLE = 100;

    @Inject
    private Rereadings rereadings;

    @Inject
    @ConfigProperty(name = "aiguillage.rereading.percent")
    private double percent;

    /** Draws among messages that have just been written, in their transaction. */
    void draw(List<Message> messages, Instant now) {
        messages.stream()
                .filter(message -> message.copyOf().isEmpty())
                .filter(message -> ThreadLocalRandom.current().nextDouble(WHOLE) < percent)
                .forEach(message -> rereadings.add(Rereading.sampled(message, now)));
    }
}
