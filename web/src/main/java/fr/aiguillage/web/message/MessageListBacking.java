package fr.aiguillage.web.message;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.AcknowledgementService;
import fr.aiguillage.message.Channel;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.DeliveryFilter;
import fr.aiguillage.message.DeliveryState;
import fr.aiguillage.message.EscalationService;
import fr.aiguillage.message.EscalationStep;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.SubjectWords;
import fr.aiguillage.web.platform.Typography;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Deliveries, the latest first; an administrator tries one again, or keeps it from leaving. */
@Named
@ViewScoped
public class MessageListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MessageService messages;

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private EscalationService escalations;

    @Inject
    private DirectoryService directories;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    private DeliveryState state;
    private String words = "";
    private long client;
    private final Map<Long, String> elsewhere = new HashMap<>();
    private final LazyDataModel<Row> rows = new Page();

    private final class Page extends LazyDataModel<Row> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> unused) {
            return Math.toIntExact(messages.count(filter()));
        }

        @Override
        public List<Row> load(int first, int most, Map<String, SortMeta> sorted, Map<String, FilterMeta> unused) {
            List<Delivery> found = messages.search(filter(), first, most);
            Map<Long, List<EscalationStep>> steps = escalations.steps(found);
            return found.stream()
                    .map(delivery -> row(delivery, steps.getOrDefault(delivery.id(), List.of())))
                    .toList();
        }

        @Override
        public String getRowKey(Row row) {
            return String.valueOf(row.id());
        }
    }

    private DeliveryFilter filter() {
        DeliveryFilter filter = DeliveryFilter.all().holding(words == null ? "" : words);
        DeliveryFilter stated = state == null ? filter : filter.in(Set.of(state));
        return client == 0 ? stated : stated.ofClient(client);
    }

    private Row row(Delivery delivery, List<EscalationStep> steps) {
        String company = clientName(delivery.message().clientId());
        return new Row(
                delivery.id(),
                delivery.message().isOfCall() ? delivery.message().id() : 0,
                sentences.moment(delivery.message().sentAt()),
                company,
                Typography.french(delivery.message().recipientName()),
                Typography.french(delivery.address()),
                delivery.channel().words(sentences.locale()),
                sentences.say("message_list.example_" + delivery.channel()),
                SubjectWords.beside(
                        delivery.message().subject(), delivery.message().urgent(), company),
                delivery.message().urgent(),
                delivery.state(),
                delivery.state().words(sentences.locale()),
                delivery.reason()
                        .map(reason -> reason.words(sentences.locale()))
                        .orElse(""),
                delivery.detail(),
                when(delivery),
                delivery.waits(),
                delivery.isGathered(),
                isUnread(delivery, steps),
                steps.stream().map(step -> StepWords.of(step, sentences)).toList());
    }

    /** People were told of it in turn, and nobody has said yet that he has read it. */
    private static boolean isUnread(Delivery delivery, List<EscalationStep> steps) {
        return delivery.state() != DeliveryState.ACKNOWLEDGED
                && !steps.isEmpty()
                && steps.stream().noneMatch(step -> step.kind() == EscalationStep.Kind.ACKNOWLEDGED);
    }

    private String when(Delivery delivery) {
        if (delivery.acknowledgedAt().isPresent()) {
            return sentences.say(
                    "message_list.acknowledged",
                    sentences.moment(delivery.acknowledgedAt().orElseThrow()),
                    delivery.acknowledgedBy());
        }
        if (delivery.state().hasLeft()) {
            return sentences.say(
                    "message_list.took",
                    sentences.duration(delivery.timeToDeliver().orElseThrow()));
        }
        if (delivery.leavesAt().isPresent()) {
            return sentences.say(
                    "message_list.leaves", sentences.moment(delivery.leavesAt().orElseThrow()));
        }
        return delivery.attempts() > 0 && delivery.nextAttemptAt().isPresent()
                ? sentences.say(
                        "message_list.next",
                        sentences.moment(delivery.nextAttemptAt().orElseThrow()))
                : "";
    }

    private String clientName(long id) {
        return directories.client(id).map(Client::name).orElse("");
    }

    /** Tries a delivery again at once. */
    public void retry(Row row) {
        tell(messages.retry(row.id()), "retried");
    }

    /** Takes it down that the recipient has said on the telephone that he knows the message. */
    public void acknowledge(Row row) {
        tell(acknowledgements.acknowledgeByTelephone(row.id()), "acknowledged_now", "acknowledged_before");
    }

    /** Keeps a delivery from leaving. */
    public void hold(Row row) {
        tell(messages.hold(row.id()), "held");
    }

    /** Sends a delivery to the mailbox or telephone that was written in its row. */
    public void redirect(Row row) {
        String address = elsewhere.get(row.id());
        boolean taken = address != null && messages.redirect(row.id(), address);
        if (taken) {
            elsewhere.remove(row.id());
        }
        tell(taken, "redirected", "not_redirected");
    }

    private void tell(boolean taken, String what) {
        tell(taken, what, "too_late");
    }

    private void tell(boolean taken, String what, String otherwise) {
        String key = "message_list." + (taken ? what : otherwise);
        var severity = taken ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentences.say(key), null));
    }

    /** The deliveries, page by page. */
    public LazyDataModel<Row> getRows() {
        return rows;
    }

    /** Where else deliveries are to go, by their keys, as it is written. */
    public Map<Long, String> getElsewhere() {
        return elsewhere;
    }

    /** Whether no message has ever been sent. */
    public boolean isNone() {
        return messages.count(DeliveryFilter.all()) == 0;
    }

    /** Whether nothing can leave by mail for want of a server. */
    public boolean isMailUnset() {
        return messages.unsetChannels().contains(Channel.MAIL);
    }

    /** Whether nothing can leave by SMS for want of a gateway. */
    public boolean isSmsUnset() {
        return messages.unsetChannels().contains(Channel.SMS);
    }

    /** Whether this person acts on deliveries, or only reads them. */
    public boolean isKeeper() {
        return currentUser.hasRole(Role.ADMINISTRATOR);
    }

    /** The states to choose from, in words, with how many deliveries stand in each. */
    public List<Choice> getStates() {
        Map<DeliveryState, Long> counts = messages.countByState();
        return List.of(DeliveryState.values()).stream()
                .map(s -> new Choice(
                        s, s.words(sentences.locale()) + " (" + sentences.number(counts.getOrDefault(s, 0L)) + ")"))
                .toList();
    }

    /** The state shown; null for all. */
    public DeliveryState getState() {
        return state;
    }

    /** Takes the state shown. */
    public void setState(DeliveryState state) {
        this.state = state;
    }

    /** The words searched for in recipient, address and subject. */
    public String getWords() {
        return words;
    }

    /** Takes the words searched for. */
    public void setWords(String words) {
        this.words = words;
    }

    /** The client shown; 0 for all. */
    public long getClient() {
        return client;
    }

    /** Takes the client shown. */
    public void setClient(long client) {
        this.client = client;
    }

    /** A state and how many deliveries stand in it. */
    public record Choice(DeliveryState state, String words) implements Serializable {}

    /**
     * A delivery.
     *
     * @param message the message of a call that has a page of its own; 0 when the house itself wrote it
     * @param waits whether it waits for an hour of its client's
     * @param gathered whether its text goes with a summary of calls
     * @param unread whether it is urgent and people are told of it in turn, because nobody has read it
     */
    public record Row(
            long id,
            long message,
            String sent,
            String client,
            String to,
            String address,
            String channel,
            String example,
            String subject,
            boolean urgent,
            DeliveryState standing,
            String state,
            String reason,
            String detail,
            String when,
            boolean waits,
            boolean gathered,
            boolean unread,
            List<String> steps)
            implements Serializable {

        /** The badge that shows its state. */
        public String kind() {
            return DeliveryBadge.of(standing);
        }

        /** Whether its recipient may say on the telephone that he knows it. */
        public boolean acknowledgeable() {
            return standing != DeliveryState.ACKNOWLEDGED;
        }

        /** Whether it may be tried again. */
        public boolean retriable() {
            return !address.isEmpty() && redirectable();
        }

        /** Whether it may be sent to another mailbox or telephone. */
        public boolean redirectable() {
            return !gathered && !standing.hasLeft() && standing != DeliveryState.SENDING;
        }

        /** Whether it may be kept from leaving. */
        public boolean holdable() {
            return !gathered && (standing == DeliveryState.QUEUED || standing == DeliveryState.FAILED);
        }
    }
}
