package fr.aiguillage.web.call;

import fr.aiguillage.call.Call;
import fr.aiguillage.call.Remark;
import fr.aiguillage.call.RemarkRow;
import fr.aiguillage.call.RemarkService;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What secretaries say does not fit: an assistant settles it, she reads what was done. */
@Named
@ViewScoped
public class CallRemarksBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nobody reads more at once; settling one makes room for the next. */
    private static final int MOST = 100;

    private static final int MOST_SETTLED = 30;

    @Inject
    private RemarkService remarks;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuthorNames authors;

    @Inject
    private Sentences sentences;

    private List<Row> open = List.of();
    private List<Row> settled = List.of();
    private final Map<Long, String> answers = new HashMap<>();

    @PostConstruct
    void read() {
        List<RemarkRow> all = new ArrayList<>();
        if (isEverybodys()) {
            all.addAll(remarks.open(MOST));
            all.addAll(remarks.settled(MOST_SETTLED));
        } else {
            all.addAll(remarks.own(MOST));
        }
        open = all.stream()
                .filter(row -> row.remark().settledAt().isEmpty())
                .map(this::row)
                .toList();
        settled = all.stream()
                .filter(row -> row.remark().settledAt().isPresent())
                .map(this::row)
                .toList();
    }

    private Row row(RemarkRow found) {
        Remark remark = found.remark();
        Call call = found.call();
        return new Row(
                remark.id(),
                Typography.french(found.client()),
                call.clientId().orElse(0L),
                place(remark),
                remark.kind() == Remark.Kind.WORDS ? "" : sentences.say("call_remarks.kind_" + remark.kind()),
                Typography.french(remark.words()),
                authors.of(remark.account()),
                sentences.moment(remark.madeAt()),
                call.id(),
                call.reference(),
                Typography.french(remark.answer()),
                settled(remark));
    }

    private String settled(Remark remark) {
        return remark.settledAt()
                .map(at -> sentences.say(
                        "call_remarks.settled_by", authors.of(remark.settledBy().orElse("")), sentences.moment(at)))
                .orElse("");
    }

    private String place(Remark remark) {
        return remark.place().isEmpty()
                ? sentences.say("call_remarks.no_place")
                : Typography.french(Typography.capital(remark.place()));
    }

    /** Keeps what was done about a remark. */
    public void settle(Row row) {
        boolean done = remarks.settle(row.id(), Objects.requireNonNullElse(answers.remove(row.id()), ""));
        read();
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                done ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                                sentences.say(done ? "call_remarks.done" : "call_remarks.done_before"),
                                null));
    }

    /** Those that nobody has settled, the oldest first for assistants. */
    public List<Row> getOpen() {
        return open;
    }

    /** Those that are settled, the latest first. */
    public List<Row> getSettled() {
        return settled;
    }

    /** Whether the remarks of all secretaries are shown, or this person's own alone. */
    public boolean isEverybodys() {
        return currentUser.hasRole(Role.ASSISTANT) || currentUser.hasRole(Role.MANAGER);
    }

    /** Whether this person settles remarks. */
    public boolean isSettler() {
        return currentUser.hasRole(Role.ASSISTANT);
    }

    /** Whether this person reads traceability sheets. */
    public boolean isReader() {
        return currentUser.hasRole(Role.MANAGER);
    }

    /** What this person is writing, by the key of the remark. */
    public Map<Long, String> getAnswers() {
        return answers;
    }

    /** A remark, every text of it ready to be printed. */
    public record Row(
            long id,
            String client,
            long clientId,
            String place,
            String kind,
            String words,
            String by,
            String at,
            long call,
            String reference,
            String answer,
            String settled)
            implements Serializable {}
}
