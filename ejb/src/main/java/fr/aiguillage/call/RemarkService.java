package fr.aiguillage.call;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What shows that a scenario is not right yet: secretaries say it where they see it, without leaving the call; assistants
 * settle it, and she reads what was done.
 */
@Stateless
@RolesAllowed({Role.ASSISTANT, Role.MANAGER})
public class RemarkService {

    @Inject
    private Remarks remarks;

    @Inject
    private Calls calls;

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
     * Keeps a remark on the place at which she stands in a call of her own, closed ones too. The same remark at the same
     * place, sent twice by a page that had lost its connection, is kept once.
     *
     * @param after how many moves the page has seen
     * @param words what she says, cut after {@value Remark#LONGEST} letters; may be blank unless the kind is
     *     {@link Remark.Kind#WORDS}
     * @return whether it is kept
     */
    @RolesAllowed(Role.SECRETARY)
    public boolean make(long callId, int after, Remark.Kind kind, String words) {
        String said = fit(words);
        Optional<Call> own = calls.lock(callId).filter(call -> call.isOf(caller()));
        if (own.isEmpty() || kind == Remark.Kind.WORDS && said.isEmpty()) {
            return false;
        }
        boolean known = remarks.ofCall(callId).stream()
                .anyMatch(one -> one.moves() == after
                        && one.kind() == kind
                        && one.words().equals(said));
        if (!known) {
            String place =
                    folding.state(own.get()).session().map(RemarkService::place).orElse("");
            remarks.add(Remark.of(callId, after, place, kind, said, caller(), clock.instant()));
        }
        return true;
    }

    private static String fit(String words) {
        String said = words.strip();
        return said.substring(0, Math.min(Remark.LONGEST, said.length()));
    }

    private static String place(Session script) {
        if (script.prompt() instanceof Prompt.Ask ask) {
            return ask.question().name();
        }
        return script.prompt() instanceof Prompt.Dial dial ? dial.person().name() : "";
    }

    /** Remarks that nobody has settled, the oldest first. */
    public List<RemarkRow> open(int most) {
        return remarks.open(most).stream().map(this::row).toList();
    }

    /** Remarks that somebody has settled, the latest first. */
    public List<RemarkRow> settled(int most) {
        return remarks.settled(most).stream().map(this::row).toList();
    }

    /** The caller's own remarks, the latest first. */
    @RolesAllowed(Role.SECRETARY)
    public List<RemarkRow> own(int most) {
        return remarks.of(caller(), most).stream().map(this::row).toList();
    }

    /**
     * Settles a remark; one that is settled already keeps its first answer.
     *
     * @param answer what was done about it, cut after {@value Remark#LONGEST} letters; may be blank
     * @return whether it was open
     */
    @RolesAllowed(Role.ASSISTANT)
    public boolean settle(long remarkId, String answer) {
        Optional<Remark> open =
                remarks.lock(remarkId).filter(one -> one.settledAt().isEmpty());
        open.ifPresent(remark -> {
            remark.settle(fit(answer), caller(), clock.instant());
            audit.record("remark.settled", "remark " + remarkId, remark.answer());
        });
        return open.isPresent();
    }

    private RemarkRow row(Remark remark) {
        Call call = calls.find(remark.callId()).orElseThrow();
        return new RemarkRow(
                remark,
                call,
                call.clientId().flatMap(directories::client).map(Client::name).orElse(""));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
