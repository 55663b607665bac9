package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * By which the recipient of a delivery says that he has read it, without an account. The token itself is in the mail alone;
 * its digest is kept, from which nobody makes it again. Each attempt at sending a mail has one of its own, since each may
 * arrive. That of an SMS is shorter, no easier to guess for that, and the same until a gateway has it.
 */
@Entity
@Table(name = "delivery_token")
class DeliveryToken {

    /** For how long a message may be acknowledged so. */
    static final Duration LIFE = Duration.ofDays(30);

    private static final int BYTES = 16;
    private static final int BYTES_IN_SMS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String digest;

    @Column(name = "delivery_id", updatable = false)
    private long deliveryId;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    DeliveryToken() {}

    static DeliveryToken of(String token, long deliveryId, Instant now) {
        var kept = new DeliveryToken();
        kept.digest = digest(token);
        kept.deliveryId = deliveryId;
        kept.expiresAt = now.plus(LIFE);
        return kept;
    }

    static String draw(Channel channel) {
        byte[] drawn = new byte[channel == Channel.SMS ? BYTES_IN_SMS : BYTES];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    long deliveryId() {
        return deliveryId;
    }

    boolean isOpen(Instant at) {
        return at.isBefore(expiresAt);
    }
}
