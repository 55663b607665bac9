package fr.aiguillage.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A telephone call: announced on a called number, given to a secretary, answered from the client's scenario, closed when
 * its messages are handed over. What answers it is fixed when it is given, and what she does is kept move by move, so that
 * it goes on after any failure and can be read again years later.
 */
@Entity
@Table(name = "phone_call")
public class Call {

    /** Where a call stands in its life. */
    public enum State {
        /** Announced, no secretary is free. */
        WAITING,
        /** Given to a secretary. */
        OPEN,
        /** Its messages are handed over. */
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phone_call_seq")
    @SequenceGenerator(name = "phone_call_seq", sequenceName = "phone_call_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "called_number", updatable = false)
    private String calledNumber;

    @Column(name = "caller_number", updatable = false)
    private String callerNumber;

    @Column(name = "announced_at", updatable = false)
    private Instant announcedAt;

    @Column(name = "client_id")
    private Long clientId;

    private String account;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "scenario_version_id")
    private Long scenarioVersionId;

    @Column(name = "directory_version_id")
    private Long directoryVersionId;

    @Column(name = "picked_up_at")
    private Instant pickedUpAt;

    @Column(name = "first_name")
    private String firstName;

    private String action;

    private String reached;

    private boolean urgent;

    @Embedded
    private Hold hold;

    @Column(name = "off_script")
    private boolean offScript;

    Call() {}

    static Call announced(String reference, String calledNumber, String callerNumber, Long clientId, Instant at) {
        var call = new Call();
        call.reference = reference;
        call.state = State.WAITING;
        call.calledNumber = calledNumber;
        call.callerNumber = callerNumber;
        call.clientId = clientId;
        call.announcedAt = at;
        call.firstName = "";
        return call;
    }

    void giveTo(String who, String herFirstName, Instant at) {
        state = State.OPEN;
        account = who;
        firstName = herFirstName;
        pickedUpAt = at;
    }

    void answerWith(long scenarioVersion, long directoryVersion) {
        scenarioVersionId = scenarioVersion;
        directoryVersionId = directoryVersion;
    }

    /** An unknown line turned out to be that client's. */
    void belongTo(long client) {
        clientId = client;
    }

    void shown(Instant at) {
        if (shownAt == null) {
            shownAt = at;
        }
    }

    /** Something was done in it that its script does not foresee. */
    void leftScript() {
        offScript = true;
    }

    boolean isOffScript() {
        return offScript;
    }

    /** It is not spoken with while that lasts; null when it is again. */
    void hold(Hold present) {
        hold = present;
    }

    void close(Instant at, String how, String whom, boolean wasUrgent) {
        state = State.CLOSED;
        closedAt = at;
        action = how;
        reached = whom;
        urgent = wasUrgent;
    }

    /** Another whenever something of the call was stored, its moves and what was typed into its messages among it. */
    int version() {
        return version;
    }

    /** The key of the call. */
    public long id() {
        return id;
    }

    /** What people call it by, on its traceability sheet. */
    public String reference() {
        return reference;
    }

    /** Where it stands in its life. */
    public State state() {
        return state;
    }

    /** The number that was dialled, as announced. */
    public String calledNumber() {
        return calledNumber;
    }

    /** The caller's number, as announced; empty when it was withheld. */
    public String callerNumber() {
        return callerNumber;
    }

    /** When the telephone system announced it. */
    public Instant announcedAt() {
        return announcedAt;
    }

    /** The client; empty for a line that no client owns. */
    public Optional<Long> clientId() {
        return Optional.ofNullable(clientId);
    }

    /** The account of the secretary; empty while nobody has it. */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** Whether the secretary of that account has it, or had it. */
    boolean isOf(String secretary) {
        return secretary.equals(account);
    }

    /** When it was first on her screen. */
    public Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    /** The time in which it is not spoken with; empty when it is spoken with, rings, waits or is closed. */
    public Optional<Hold> hold() {
        return Optional.ofNullable(hold).filter(present -> present.kind() != null);
    }

    /** Whether its secretary has not seen it yet. */
    public boolean isRinging() {
        return state == State.OPEN && shownAt == null && hold().isEmpty();
    }

    /** Whether its secretary speaks with the caller. */
    public boolean isSpoken() {
        return state == State.OPEN && shownAt != null && hold().isEmpty();
    }

    /** Whether nobody is on the line: the caller is to be called back. */
    public boolean waitsForCallback() {
        return state == State.OPEN
                && hold().filter(present -> present.kind() == Hold.Kind.CALLBACK)
                        .isPresent();
    }

    /** When its messages were handed over. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The version of the scenario that answers it; empty for an unknown line. */
    public Optional<Long> scenarioVersionId() {
        return Optional.ofNullable(scenarioVersionId);
    }

    Optional<Long> directoryVersionId() {
        return Optional.ofNullable(directoryVersionId);
    }

    /** When it was given to a secretary. */
    public Optional<Instant> pickedUpAt() {
        return Optional.ofNullable(pickedUpAt);
    }

    String firstName() {
        return firstName;
    }

    /** How it ended, as {@link fr.aiguillage.script.runtime.Ending} names it; empty while it has not. */
    public Optional<String> action() {
        return Optional.ofNullable(action);
    }

    /** Who accepted it; empty when nobody did. */
    public Optional<String> reached() {
        return Optional.ofNullable(reached).filter(name -> !name.isEmpty());
    }

    /** Whether it was urgent when it closed. */
    public boolean urgent() {
        return urgent;
    }
}
