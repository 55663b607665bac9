package fr.aiguillage.call;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Channel;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a secretary does in a call that its script does not foresee: she calls somebody of the directory, or writes to him. The
 * script waits where it stands; it goes on when she takes back what she did. Each of its methods concerns the caller's own open
 * calls alone, and does nothing for another.
 */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class OffScriptService {

    @Inject
    private Calls calls;

    @Inject
    private Detours detours;

    @Inject
    private Folding folding;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * She calls somebody, of the call's client or of another. Nothing when he is not there or has no such line, or while she
     * calls somebody else.
     */
    public void dial(long callId, long clientId, String personId, LineKind line) {
        own(callId)
                .filter(call -> pending(call).isEmpty())
                .ifPresent(call -> person(clientId, personId)
                        .filter(person -> person.line(line).isPresent())
                        .ifPresent(person -> {
                            var place = new CallMove.Place(
                                    callId, detours.consultations(callId).size());
                            detours.add(call, Consultation.of(place, clientId, person, line, clock.instant()));
                            audit.record(
                                    "call.dialled",
                                    call.reference(),
                                    person.name() + ", " + person.line(line).orElseThrow());
                        }));
    }

    /** What came of calling him. Accepted, the call can end there. */
    public void report(long callId, Outcome outcome) {
        Instant now = clock.instant();
        own(callId)
                .ifPresent(call -> pending(call).ifPresent(consultation -> {
                    consultation.end(outcome, now);
                    audit.record("call.consulted", call.reference(), consultation.person() + ", " + outcome);
                }));
    }

    /** She calls him no more; nobody knows what came of it. */
    public void giveUp(long callId) {
        own(callId).flatMap(this::pending).ifPresent(consultation -> consultation.giveUp(clock.instant()));
    }

    /** She writes to somebody of the call's client, once; nothing when no message reaches him. */
    public void writeTo(long callId, String personId) {
        own(callId)
                .ifPresent(call -> call.clientId()
                        .flatMap(client -> person(client, personId))
                        .filter(OffScriptService::isReached)
                        .ifPresent(person -> {
                            List<FreeLetter> letters = detours.letters(callId);
                            boolean known =
                                    letters.stream().anyMatch(l -> l.personId().equals(personId));
                            if (!known) {
                                int next = letters.stream()
                                                .mapToInt(FreeLetter::ordinal)
                                                .max()
                                                .orElse(-1)
                                        + 1;
                                var place = new CallMove.Place(callId, next);
                                detours.add(call, FreeLetter.of(place, personId, clock.instant()));
                            }
                        }));
    }

    /**
     * Takes back what she did last beside the script: the message that she added, or that somebody took the call. The script
     * goes on where it stood once nothing is left.
     */
    public void takeBack(long callId) {
        own(callId).ifPresent(call -> {
            List<FreeLetter> letters = detours.letters(callId);
            if (letters.isEmpty()) {
                made(call).accepted().ifPresent(Consultation::reopen);
            } else {
                withdraw(call, letters.get(letters.size() - 1));
            }
        });
    }

    /** With it goes what she had typed into it, which would else be taken for words to whoever is written to next. */
    private void withdraw(Call call, FreeLetter letter) {
        CallState state = folding.state(call);
        List<Message> added = state.offScript().letters();
        boolean written =
                !added.isEmpty() && added.get(added.size() - 1).recipient().id().equals(letter.personId());
        if (written) {
            calls.dropEdit(MessageEdits.of(state).addressee(state.messages().size() - 1), call);
        }
        detours.remove(letter);
    }

    /** Whether a message reaches that person, by one channel or the other. */
    public static boolean isReached(Person person) {
        return Stream.of(Channel.values()).anyMatch(channel -> channel.reaches(person));
    }

    private Optional<Consultation> pending(Call call) {
        return made(call).open();
    }

    private OffScript made(Call call) {
        return OffScript.calling(detours.consultations(call.id()));
    }

    private Optional<Person> person(long clientId, String personId) {
        return directories
                .current(clientId)
                .map(ClientDirectory::sheet)
                .flatMap(sheet -> sheet.directory().person(personId));
    }

    private Optional<Call> own(long callId) {
        return calls.lock(callId).filter(call -> call.isOf(caller()) && call.state() == Call.State.OPEN);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
