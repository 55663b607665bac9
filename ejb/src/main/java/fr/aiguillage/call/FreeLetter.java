package fr.aiguillage.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a secretary writes to somebody to whom the script writes nothing; what is written is known when it is read. */
@Entity
@Table(name = "free_letter")
@IdClass(CallMove.Key.class)
class FreeLetter {

    @Id
    @Column(name = "call_id")
    private long callId;

    @Id
    private int ordinal;

    @Column(name = "person_id", updatable = false)
    private String personId;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    FreeLetter() {}

    static FreeLetter of(CallMove.Place place, String personId, Instant at) {
        var letter = new FreeLetter();
        letter.callId = place.callId();
        letter.ordinal = place.ordinal();
        letter.personId = personId;
        letter.begunAt = at;
        return letter;
    }

    int ordinal() {
        return ordinal;
    }

    String personId() {
        return personId;
    }
}
