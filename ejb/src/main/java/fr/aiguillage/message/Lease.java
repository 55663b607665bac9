package fr.aiguillage.message;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The right of one hand on one node to send one delivery, for a while. */
record Lease(String owner, Instant until) {

    /** How long an attempt may last: shorter than a lease, so that no other hand starts before this one has let go. */
    static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(2);

    private static final Duration LENGTH = Duration.ofMinutes(3);
    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName();
    private static final int LONGEST_NODE = 150;

    static Lease from(Instant now) {
        return new Lease(PlainText.line(NODE, LONGEST_NODE) + "/" + UUID.randomUUID(), now.plus(LENGTH));
    }
}
