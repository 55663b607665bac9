package fr.aiguillage.web.call;

import fr.aiguillage.call.Call;
import fr.aiguillage.call.CallJournal;
import fr.aiguillage.call.CallRow;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The calls of some days, the latest first; each leads to its traceability sheet. */
@Named
@ViewScoped
public class CallListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallJournal journal;

    @Inject
    private DirectoryService directories;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private LocalDate from;
    private LocalDate to;
    private long client;
    private final LazyDataModel<Row> rows = new Page();

    private final class Page extends LazyDataModel<Row> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> unused) {
            return Math.toIntExact(journal.count(from, last(), ofClient()));
        }

        @Override
        public List<Row> load(int first, int most, Map<String, SortMeta> sorted, Map<String, FilterMeta> unused) {
            return journal.calls(from, last(), ofClient(), first, most).stream()
                    .map(CallListBacking.this::row)
                    .toList();
        }

        @Override
        public String getRowKey(Row row) {
            return String.valueOf(row.id());
        }
    }

    @PostConstruct
    void today() {
        from = LocalDate.now(clock);
        to = from;
    }

    private Optional<Long> ofClient() {
        return client == 0 ? Optional.empty() : Optional.of(client);
    }

    private LocalDate last() {
        return to.isBefore(from) ? from : to;
    }

    private Row row(CallRow found) {
        Call call = found.call();
        return new Row(
                call.id(),
                call.reference(),
                sentences.moment(call.announcedAt()),
                found.client().isEmpty() ? sentences.say("call_list.unknown_line") : found.client(),
                written(call.callerNumber()),
                found.secretary(),
                call.shownAt()
                        .map(shown -> sentences.duration(Duration.between(call.announcedAt(), shown)))
                        .orElse(""),
                state(call),
                call.state() == Call.State.CLOSED ? "done" : "attention",
                call.urgent());
    }

    private String state(Call call) {
        if (call.state() != Call.State.CLOSED) {
            return sentences.say("call_list.state_" + call.state().name().toLowerCase(Locale.ROOT));
        }
        return call.reached()
                .map(who -> sentences.say("call_list.reached", who))
                .orElseGet(
                        () -> sentences.say("call_list.action_" + call.action().orElse("NONE")));
    }

    private String written(String number) {
        return number.isEmpty()
                ? sentences.say("call_list.withheld")
                : PhoneNumber.read(number)
                        .map(PhoneNumber::national)
                        .map(Typography::french)
                        .orElse(number);
    }

    /** The calls, page by page. */
    public LazyDataModel<Row> getRows() {
        return rows;
    }

    /** Whether this person may read traceability sheets. */
    public boolean isReader() {
        return currentUser.hasRole(Role.MANAGER);
    }

    /** The name of the client whose calls are shown; empty for all. */
    public String getClientName() {
        return ofClient().flatMap(directories::client).map(Client::name).orElse("");
    }

    /** Whether there is no call to show. */
    public boolean isNone() {
        return journal.count(from, last(), ofClient()) == 0;
    }

    /** The first day shown. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes the first day shown; today, when none is given. */
    public void setFrom(LocalDate from) {
        this.from = from == null ? LocalDate.now(clock) : from;
    }

    /** The last day shown. */
    public LocalDate getTo() {
        return to;
    }

    /** Takes the last day shown; the first one, when none is given. */
    public void setTo(LocalDate to) {
        this.to = to == null ? from : to;
    }

    /** The client whose calls are shown; 0 for all. */
    public long getClient() {
        return client;
    }

    /** Takes the client whose calls are shown. */
    public void setClient(long client) {
        this.client = client;
    }

    /** A call. */
    public record Row(
            long id,
            String reference,
            String at,
            String client,
            String caller,
            String secretary,
            String waited,
            String state,
            String kind,
            boolean urgent)
            implements Serializable {}
}
