package fr.aiguillage.web.message;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.Message;
import fr.aiguillage.message.MessageFault;
import fr.aiguillage.message.Rereading;
import fr.aiguillage.message.RereadingService;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.SubjectWords;
import fr.aiguillage.web.platform.Typography;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Messages that wait for a second reader, one at a time; and what others found in this person's own. */
@Named
@ViewScoped
public class MessageRereadingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than anybody reads in one sitting. */
    private static final int MOST = 200;

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

    private List<Row> waiting = List.of();
    private List<Row> own = List.of();
    private int passed;
    private String[] found = {};
    private String note = "";

    @PostConstruct
    void read() {
        waiting = rereadings.waiting(MOST).stream().map(this::row).toList();
        own = rereadings.foundInOwn().stream().map(this::row).toList();
        passed = Math.min(passed, Math.max(0, waiting.size() - 1));
    }

    private Row row(Rereading rereading) {
        Message message = rereading.message();
        var words = new RereadingWords(sentences, authors);
        String company =
                directories.client(message.clientId()).map(Client::name).orElse("");
        return new Row(
                rereading.id(),
                message.id(),
                message.callId(),
                Typography.french(company),
                Typography.french(message.recipientName()),
                message.channel().words(sentences.locale()),
                message.urgent(),
                SubjectWords.beside(message.subject(), message.urgent(), company),
                Typography.french(message.sent()),
                sentences.say(
                        "message_rereading.by",
                        Typography.french(message.recipientName()),
                        authors.of(message.sentBy()),
                        sentences.moment(message.sentAt())),
                sentences.moment(message.sentAt()),
                words.origin(rereading),
                Typography.french(rereading.words()),
                rereading.readAt().isPresent() ? words.standing(rereading) : "");
    }

    /** Keeps what was found and goes on to the next message. */
    public void keep() {
        List<MessageFault> faults =
                Arrays.stream(found).map(MessageFault::valueOf).toList();
        boolean other = faults.contains(MessageFault.OTHER) && note.isBlank();
        boolean kept = !other && rereadings.read(getRow().id(), faults, note);
        tell(kept, kept ? "kept" : other ? "other_in_words" : "read_before");
        if (!other) {
            next();
        }
    }

    /** Leaves the message to somebody else and goes on to the next. */
    public void pass() {
        passed = (passed + 1) % Math.max(1, waiting.size());
        next();
    }

    private void next() {
        found = new String[] {};
        note = "";
        read();
    }

    private void tell(boolean done, String key) {
        var severity = done ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN;
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(severity, sentences.say("message_rereading." + key), null));
    }

    /** The message to read now; null when none waits. */
    public Row getRow() {
        return waiting.isEmpty() ? null : waiting.get(passed);
    }

    /** How many wait, in words. */
    public String getCount() {
        return sentences.count("message_rereading.waiting", waiting.size());
    }

    /** Whether there is another one to go on to. */
    public boolean isMore() {
        return waiting.size() > 1;
    }

    /** What others found in this person's messages. */
    public List<Row> getOwn() {
        return own;
    }

    /** The faults to choose from. */
    public List<Choice> getFaults() {
        return Arrays.stream(MessageFault.values())
                .map(fault -> new Choice(fault.name(), Typography.capital(fault.words(sentences.locale()))))
                .toList();
    }

    /** Whether this person reads traceability sheets. */
    public boolean isReader() {
        return currentUser.hasRole(Role.MANAGER);
    }

    /** The faults found. */
    public String[] getFound() {
        return found.clone();
    }

    /** Takes the faults found. */
    public void setFound(String[] found) {
        this.found = found.clone();
    }

    /** What this person says about it. */
    public String getNote() {
        return note;
    }

    /** Takes what this person says about it. */
    public void setNote(String note) {
        this.note = Objects.requireNonNullElse(note, ""); // an empty field is sent as nothing
    }

    /** A fault and its words. */
    public record Choice(String value, String words) implements Serializable {}

    /** A message that is read again, every text of it ready to be printed. */
    public record Row(
            long id,
            long message,
            long call,
            String client,
            String to,
            String channel,
            boolean urgent,
            String subject,
            String text,
            String by,
            String at,
            String origin,
            String doubt,
            String read)
            implements Serializable {}
}
