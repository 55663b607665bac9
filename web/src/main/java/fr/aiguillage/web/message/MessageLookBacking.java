package fr.aiguillage.web.message;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.MailTemplate;
import fr.aiguillage.message.MailTemplateService;
import fr.aiguillage.message.letter.Letter;
import fr.aiguillage.message.letter.LetterCheck;
import fr.aiguillage.message.letter.LetterFault;
import fr.aiguillage.message.letter.LetterRefused;
import fr.aiguillage.message.letter.LetterTemplate;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a client's mails look: its template written, shown for two invented messages, put live without a fault. */
@Named
@ViewScoped
public class MessageLookBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directories;

    @Inject
    private MailTemplateService templates;

    @Inject
    private AuthorNames authors;

    @Inject
    private Sentences sentences;

    private long id;
    private String name;
    private String trade;
    private String source;
    private boolean own;
    private String standing;
    private List<Fault> faults = List.of();
    private List<Preview> previews = List.of();

    /** Reads the client, or answers 404 when the house does not have it. */
    public void open() throws IOException {
        Optional<Client> client = directories.client(id);
        if (client.isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        name = client.get().name();
        trade = client.get().trade();
        source = read().map(MailTemplate::source).orElseGet(LetterTemplate::houseSource);
        show();
    }

    private Optional<MailTemplate> read() {
        Optional<MailTemplate> live = templates.live(id);
        own = live.isPresent();
        standing = live.map(template -> sentences.say(
                        "message_look.own", sentences.moment(template.madeAt()), authors.of(template.madeBy())))
                .orElseGet(() -> sentences.say("message_look.house"));
        return live;
    }

    /** Shows what the template makes of two messages, and its faults. */
    public void show() {
        draw(LetterCheck.faults(source));
    }

    private void draw(List<LetterFault> found) {
        faults = found.stream().map(this::fault).toList();
        previews = new ArrayList<>();
        preview("message_look.preview_urgent", true);
        preview("message_look.preview_plain", false);
    }

    private void preview(String title, boolean urgent) {
        try {
            String html = templates.preview(source, urgent, sentences.locale());
            previews.add(new Preview(sentences.say(title), html));
        } catch (LetterRefused refused) {
            // the faults tell it in words
            previews = List.of();
        }
    }

    private Fault fault(LetterFault fault) {
        String sentence = fault.sentence(sentences.locale());
        return new Fault(
                fault.line() == 0
                        ? sentence
                        : sentences.say("message_look.line", Integer.toString(fault.line()), sentence),
                fault.remedy(sentences.locale()));
    }

    /** Has the client's mails set with the template from now on, unless it has a fault. */
    public void publish() {
        List<LetterFault> found = templates.publish(id, source);
        draw(found);
        if (found.isEmpty()) {
            read();
            tell("message_look.published");
        }
    }

    /** Has the client's mails look as the house's do again. */
    public void withdraw() {
        templates.withdraw(id);
        read();
        source = LetterTemplate.houseSource();
        show();
        tell("message_look.withdrawn");
    }

    private void tell(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentences.say(key), null));
    }

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes the client's key. */
    public void setId(long id) {
        this.id = id;
    }

    /** The client's name. */
    public String getName() {
        return name;
    }

    /** What the client does. */
    public String getTrade() {
        return trade;
    }

    /** The template as it is written here. */
    public String getSource() {
        return source;
    }

    /** Takes the template as it is written. */
    public void setSource(String source) {
        this.source = source == null ? "" : source.replace("\r\n", "\n");
    }

    /** Whether the client has a template of its own. */
    public boolean isOwn() {
        return own;
    }

    /** Whose template is live, and since when. */
    public String getStanding() {
        return standing;
    }

    /** The names of values, in words. */
    public String getNames() {
        return sentences.say("message_look.names", String.join(", ", Letter.names()));
    }

    /** What is wrong with the template. */
    public List<Fault> getFaults() {
        return faults;
    }

    /** What it makes of two messages; nothing when it cannot be read. */
    public List<Preview> getPreviews() {
        return previews;
    }

    /** What is wrong, and what to do. */
    public record Fault(String sentence, String remedy) implements Serializable {}

    /** A message as the template sets it. */
    public record Preview(String title, String html) implements Serializable {}
}
