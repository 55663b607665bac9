package fr.aiguillage.web.message;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.AcknowledgementService;
import fr.aiguillage.message.CorrectionService;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.message.DeliveryState;
import fr.aiguillage.message.EscalationService;
import fr.aiguillage.message.Message;
import fr.aiguillage.message.Rereading;
import fr.aiguillage.message.RereadingService;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.SubjectWords;
import fr.aiguillage.web.platform.Typography;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One message of a call: what became of it, what put it right; a second message corrects it, somebody reads it again, and what
 * its recipient tells on the telephone is noted.
 */
@Named
@ViewScoped
public class MessageViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionService corrections;

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private EscalationService escalations;

    @Inject
    private RereadingService rereadings;

    @Inject
    private DirectoryService directories;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuthorNames authors;

    @Inject
    private Sentences sentences;

    private long message;
    private Head head;
    private List<Part> parts = List.of();
    private String corrected = "";
    private String doubt = "";
    private String reread = "";
    private boolean readAgain;

    /** Reads the message once its key is known; one that is not there is not found. */
    public void read() throws IOException {
        List<Message> history = corrections.history(message);
        if (history.isEmpty()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(404, "");
            context.responseComplete();
            return;
        }
        Message first = history.get(0);
        String company = directories.client(first.clientId()).map(Client::name).orElse("");
        head = new Head(
                first.callId(),
                Typography.french(company),
                Typography.french(first.recipientName()),
                first.channel().words(sentences.locale()),
                Typography.french(first.address()),
                SubjectWords.beside(first.subject(), first.urgent(), company),
                first.urgent());
        parts = history.stream().map(this::part).toList();
        corrected = history.get(history.size() - 1).text();
        if (isCorrector()) {
            readRereading(first);
        }
    }

    private void readRereading(Message first) {
        var known = rereadings.of(first.id());
        var words = new RereadingWords(sentences, authors);
        readAgain = known.flatMap(Rereading::readAt).isPresent();
        reread = known.map(words::standing).orElse("");
    }

    private Part part(Message sent) {
        List<Delivery> deliveries = corrections.deliveriesOf(sent.id());
        return new Part(
                sent.corrects().isPresent(),
                authors.of(sent.sentBy()),
                sentences.moment(sent.sentAt()),
                Typography.french(sent.sent()),
                deliveries.stream().map(this::way).toList(),
                isTelephoned() ? steps(deliveries) : List.of());
    }

    private Way way(Delivery delivery) {
        String why = delivery.reason().map(r -> r.words(sentences.locale())).orElse("");
        String leaves = delivery.leavesAt()
                .map(at -> " " + sentences.say("message_view.leaves", sentences.moment(at)))
                .orElse("");
        String again = isTriedAgain(delivery)
                ? " "
                        + sentences.say(
                                "message_view.next",
                                sentences.moment(delivery.nextAttemptAt().orElseThrow()))
                : "";
        String read = delivery.acknowledgedAt()
                .map(at -> sentences.say("message_list.acknowledged", sentences.moment(at), delivery.acknowledgedBy()))
                .orElse("");
        return new Way(
                delivery.id(),
                delivery.state() == DeliveryState.ACKNOWLEDGED,
                Typography.french(delivery.channel().words(sentences.locale()) + " " + delivery.address()),
                delivery.state().words(sentences.locale()),
                DeliveryBadge.of(delivery.state()),
                why + leaves + again + read);
    }

    /** An attempt has failed, and another is due. */
    private static boolean isTriedAgain(Delivery delivery) {
        return delivery.attempts() > 0
                && delivery.state() == DeliveryState.QUEUED
                && delivery.leavesAt().isEmpty()
                && delivery.nextAttemptAt().isPresent();
    }

    private List<String> steps(List<Delivery> deliveries) {
        return escalations.steps(deliveries).values().stream()
                .findFirst()
                .map(made ->
                        made.stream().map(step -> StepWords.of(step, sentences)).toList())
                .orElse(List.of());
    }

    /** Sends the second message. */
    public void correct() throws IOException {
        boolean sent =
                corrections.correct(message, corrected, sentences.locale()).isPresent();
        tell(sent, "message_view." + (sent ? "corrected" : "not_corrected"));
        if (sent) {
            read();
        }
    }

    /** Asks somebody else to read it again. */
    public void flag() throws IOException {
        boolean asked = rereadings.flag(message, doubt);
        tell(asked, "message_view." + (asked ? "flagged" : "not_flagged"));
        doubt = "";
        read();
    }

    /** Takes it down that the recipient has said on the telephone that he knows the message. */
    public void acknowledge(Way way) throws IOException {
        boolean first = acknowledgements.acknowledgeByTelephone(way.id());
        tell(first, "message_list." + (first ? "acknowledged_now" : "acknowledged_before"));
        read();
    }

    private void tell(boolean done, String key) {
        var severity = done ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentences.say(key), null));
    }

    /** Whether this person may put it right, or only reads it. */
    public boolean isCorrector() {
        return currentUser.hasRole(Role.SECRETARY)
                || currentUser.hasRole(Role.ASSISTANT)
                || currentUser.hasRole(Role.MANAGER);
    }

    /** Whether recipients tell this person on the telephone what they have read. */
    public boolean isTelephoned() {
        return currentUser.hasRole(Role.SECRETARY)
                || currentUser.hasRole(Role.MANAGER)
                || currentUser.hasRole(Role.ADMINISTRATOR);
    }

    /** Whether this person reads traceability sheets. */
    public boolean isReader() {
        return currentUser.hasRole(Role.MANAGER);
    }

    /** The message's key. */
    public long getMessage() {
        return message;
    }

    /** Takes the message's key. */
    public void setMessage(long message) {
        this.message = message;
    }

    /** Of what call and for whom it is; null when there is no such message. */
    public Head getHead() {
        return head;
    }

    /** The message, then those that put it right. */
    public List<Part> getParts() {
        return parts;
    }

    /** What the recipient should have read. */
    public String getCorrected() {
        return corrected;
    }

    /** Takes what the recipient should have read. */
    public void setCorrected(String corrected) {
        this.corrected = Objects.requireNonNullElse(corrected, ""); // an empty field is sent as nothing
    }

    /** What is to be looked at. */
    public String getDoubt() {
        return doubt;
    }

    /** Takes what is to be looked at. */
    public void setDoubt(String doubt) {
        this.doubt = Objects.requireNonNullElse(doubt, ""); // an empty field is sent as nothing
    }

    /** Who is to read it again, or what was found; empty when nobody is. */
    public String getReread() {
        return reread;
    }

    /** Whether it has been read again. */
    public boolean isReadAgain() {
        return readAgain;
    }

    /** What a message is about, ready to be printed. */
    public record Head(
            long call, String client, String to, String channel, String address, String subject, boolean urgent)
            implements Serializable {}

    /**
     * A text as it left, and the ways that it went.
     *
     * @param steps what was done because nobody had read it
     */
    public record Part(boolean correction, String by, String at, String text, List<Way> ways, List<String> steps)
            implements Serializable {}

    /** The way of a text to one address; it ends when somebody says that he has read it. */
    public record Way(long id, boolean read, String address, String state, String kind, String reason)
            implements Serializable {}
}
