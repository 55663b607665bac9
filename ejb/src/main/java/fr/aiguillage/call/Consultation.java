package fr.aiguillage.call;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody of a directory whom a secretary calls during a call, because she chose to and not because the script says so. */
@Entity
@Table(name = "consultation")
@IdClass(CallMove.Key.class)
public class Consultation {

    @Id
    @Column(name = "call_id")
    private long callId;

    @Id
    private int ordinal;

    @Column(name = "client_id", updatable = false)
    private long clientId;

    @Column(name = "person_id", updatable = false)
    private String personId;

    @Column(name = "person", updatable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LineKind line;

    @Column(updatable = false)
    private String number;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "ended_at")
    private Instant endedAt;

    Consultation() {}

    static Consultation of(CallMove.Place place, long clientId, Person whom, LineKind line, Instant at) {
        var begun = new Consultation();
        begun.callId = place.callId();
        begun.ordinal = place.ordinal();
        begun.clientId = clientId;
        begun.personId = whom.id();
        begun.person = whom.name();
        begun.line = line;
        begun.number = whom.line(line).orElseThrow();
        begun.begunAt = at;
        return begun;
    }

    void end(Outcome how, Instant at) {
        outcome = how;
        endedAt = at;
    }

    /** Given up: nobody knows what came of it. */
    void giveUp(Instant at) {
        end(null, at);
    }

    /** He was not put through after all: what came of it is to be told again. */
    void reopen() {
        end(null, null);
    }

    /** The key of the client in whose directory he is. */
    public long clientId() {
        return clientId;
    }

    /** Who was called, by the key of his sheet. */
    public String personId() {
        return personId;
    }

    /** His name when he was called. */
    public String person() {
        return person;
    }

    /** On which line. */
    public LineKind line() {
        return line;
    }

    /** The number, as a person reads it. */
    public String number() {
        return number;
    }

    /** When she began to call. */
    public Instant begunAt() {
        return begunAt;
    }

    /** What came of it; empty while she calls, and when she gave up. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** When that was known; empty while she calls. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** In the script's terms, once something came of it; of the person, the name and this number alone. */
    Optional<Attempt> attempt(ZoneId zone) {
        var whom = new Person(personId, person, "", Map.of(line, number), "", "", List.of());
        var at = LocalDateTime.ofInstant(begunAt, zone).toLocalTime();
        return outcome().map(how -> new Attempt(whom, line, number, how, Optional.of(at)));
    }

    /** Whether she is calling him. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** Whether he took the call. */
    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }
}
