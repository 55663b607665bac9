package fr.aiguillage.call;

import fr.aiguillage.message.Retouch.Retouched;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Ending;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call as its secretary must see it now.
 *
 * @param call the call
 * @param client what is shown of the client; empty for an unknown line
 * @param session the script as far as it has come; empty for an unknown line, or when the client has no live scenario
 * @param moves how many moves were made; a page sends it back with the next move, so that a key pressed twice moves once
 * @param times when each move was made that still stands, in order: a hanging up that was taken back does not
 * @param offScript what she did that the script does not foresee
 * @param edits the messages into which she has typed something, by their rank from 0
 */
public record CallState(
        Call call,
        Optional<ClientCard> client,
        Optional<Session> session,
        int moves,
        List<Instant> times,
        OffScript offScript,
        Map<Integer, Retouched> edits) {

    public CallState {
        times = List.copyOf(times);
        edits = Map.copyOf(edits);
    }

    /** The messages as they would leave now: the script's, then those that she added. */
    public List<Message> messages() {
        return Stream.concat(session.map(Session::messages).orElse(List.of()).stream(), offScript.letters().stream())
                .toList();
    }

    /** Whom it was tried to reach in this call: as the script asked, then as she chose. */
    public List<Attempt> attempts() {
        ZoneId zone = client.map(card -> card.sheet().directory().zone()).orElse(ZoneOffset.UTC);
        return Stream.concat(
                        session.map(Session::attempts).orElse(List.of()).stream(), offScript.attempts(zone).stream())
                .toList();
    }

    /** What the call has come to so far. */
    Ending ending() {
        if (offScript.accepted().isPresent()) {
            return Ending.TRANSFER;
        }
        Ending scripted = session.map(Ending::of).orElse(Ending.NONE);
        return scripted == Ending.NONE && !offScript.letters().isEmpty() ? Ending.MESSAGE : scripted;
    }

    /** Who took the call; empty when nobody did. */
    String reached() {
        return offScript
                .accepted()
                .map(Consultation::person)
                .or(() -> session.flatMap(script -> script.action().transfer())
                        .map(attempt -> attempt.person().name()))
                .orElse("");
    }

    /** The same with what she has typed into its messages. */
    CallState typed(List<MessageEdit> bodies) {
        return bodies.isEmpty()
                ? this
                : new CallState(
                        call,
                        client,
                        session,
                        moves,
                        times,
                        offScript,
                        MessageEdits.of(this).onto(bodies));
    }

    /** The state after one more move, which led to that session; what she did beside it stays out of it. */
    CallState after(Session next, Move move, Instant at) {
        List<Instant> made = new ArrayList<>(times);
        mark(made, move, at);
        return new CallState(call, client, Optional.of(next), moves + 1, made, OffScript.NOTHING, Map.of());
    }

    /** Another language moves nothing on; a correction does, and is told in place of what it corrects. */
    static void mark(List<Instant> times, Move move, Instant at) {
        if (move instanceof Move.TakeUp) {
            times.remove(times.size() - 1);
        } else if (!(move instanceof Move.Speak)) {
            times.add(at);
        }
    }
}
