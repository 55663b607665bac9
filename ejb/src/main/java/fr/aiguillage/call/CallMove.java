package fr.aiguillage.call;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Tongue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;

/** One thing that a secretary did in a call, as it is kept. Written once. */
@Entity
@Table(name = "call_move")
@IdClass(CallMove.Key.class)
@NamedNativeQuery(
        name = CallMove.STORE,
        query = "insert into call_move (call_id, ordinal, happened_at, kind, subject, occurrence, content)"
                + " select cast(?1 as bigint), cast(?2 as integer), cast(?3 as timestamp(3) with time zone),"
                + " cast(?4 as varchar), cast(?5 as varchar), cast(?6 as integer), cast(?7 as varchar)"
                + " where not exists (select 1 from call_move where call_id = ?1 and ordinal = ?2)")
class CallMove {

    /** Stores a move, unless its place is taken: then no row is written, and none is wrong. */
    static final String STORE = "CallMove.store";

    /** A move's place: its call and its rank in it. */
    record Place(long callId, int ordinal) {}

    /** The key that the persistence provider wants. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long callId;
        private int ordinal;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.callId == callId && key.ordinal == ordinal;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(callId) * 31 + ordinal;
        }
    }

    private enum Kind {
        ANSWER,
        LEAVE,
        REPORT,
        CORRECT,
        HANG_UP,
        SPEAK,
        TAKE_UP
    }

    @Id
    @Column(name = "call_id")
    private long callId;

    @Id
    private int ordinal;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private int occurrence;

    @Column(updatable = false)
    private String content;

    CallMove() {}

    static CallMove of(Place place, Move move, Instant at) {
        var kept = new CallMove();
        kept.callId = place.callId();
        kept.ordinal = place.ordinal();
        kept.happenedAt = at;
        if (move instanceof Move.Answer answer) {
            kept.keep(Kind.ANSWER, answer.question(), 0, answer.value());
        } else if (move instanceof Move.Leave leave) {
            kept.keep(Kind.LEAVE, leave.question(), 0, "");
        } else if (move instanceof Move.Report report) {
            kept.keep(Kind.REPORT, report.personId(), 0, report.line() + " " + report.outcome());
        } else if (move instanceof Move.Correct correct) {
            kept.keep(Kind.CORRECT, correct.question(), correct.occurrence(), correct.value());
        } else if (move instanceof Move.Speak speak) {
            kept.keep(Kind.SPEAK, "", 0, speak.tongue().name());
        } else if (move instanceof Move.TakeUp) {
            kept.keep(Kind.TAKE_UP, "", 0, "");
        } else {
            kept.keep(Kind.HANG_UP, "", 0, "");
        }
        return kept;
    }

    private void keep(Kind what, String about, int which, String words) {
        kind = what;
        subject = about;
        occurrence = which;
        content = words;
    }

    /** The query {@link #STORE} for this move. */
    Query storing(Query query) {
        return query.setParameter(1, callId)
                .setParameter(2, ordinal)
                .setParameter(3, happenedAt.atOffset(ZoneOffset.UTC))
                .setParameter(4, kind.name())
                .setParameter(5, subject)
                .setParameter(6, occurrence)
                .setParameter(7, content);
    }

    Move move() {
        return switch (kind) {
            case ANSWER -> new Move.Answer(subject, content);
            case LEAVE -> new Move.Leave(subject);
            case REPORT -> {
                String[] parts = content.split(" ");
                yield new Move.Report(subject, LineKind.valueOf(parts[0]), Outcome.valueOf(parts[1]));
            }
            case CORRECT -> new Move.Correct(subject, occurrence, content);
            case HANG_UP -> new Move.HangUp();
            case TAKE_UP -> new Move.TakeUp();
            case SPEAK -> new Move.Speak(Tongue.valueOf(content));
        };
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
