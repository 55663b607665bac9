package fr.aiguillage.message;

import java.time.Instant;

/** What a gateway is given: one message on its way to one address. */
record Envelope(
        String stableId, String name, String address, boolean urgent, String subject, String body, Instant sentAt) {}
