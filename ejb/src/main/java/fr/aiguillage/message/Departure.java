package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** How a delivery leaves: when, by its client's wish, unless a person has let it go; with what others; with which link. */
@Embeddable
class Departure {

    @Column(name = "free_at")
    private Instant freeAt;

    @Column(name = "at_once")
    private boolean atOnce;

    @Column(name = "gathered_in")
    private Long gatheredIn;

    @Column(name = "sms_token")
    private String smsToken;

    /** Its client wants to be left in peace until then. */
    void waitUntil(Instant end) {
        freeAt = end;
    }

    /** Nothing keeps it back any more at that instant. */
    void free(Instant now) {
        if (freeAt != null && freeAt.isAfter(now)) {
            freeAt = now;
        }
    }

    /** A person lets it go. */
    void letGo() {
        atOnce = true;
        freeAt = null;
    }

    boolean isLetGo() {
        return atOnce;
    }

    /** Its text goes with that summary. */
    void goWith(Message digest) {
        gatheredIn = digest.id();
    }

    boolean isGathered() {
        return gatheredIn != null;
    }

    /**
     * The token of the link in an SMS, until a gateway has all of it: a part of the text may have left, and the parts that follow
     * go with it.
     */
    Optional<String> smsToken() {
        return Optional.ofNullable(smsToken);
    }

    void keepSmsToken(String token) {
        smsToken = token;
    }

    void forgetSmsToken() {
        smsToken = null;
    }

    /** From when on it could leave, when that is not the instant at which it was sent. */
    Optional<Instant> freeAt() {
        return Optional.ofNullable(freeAt);
    }
}
