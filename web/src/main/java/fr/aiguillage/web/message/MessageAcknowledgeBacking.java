package fr.aiguillage.web.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.AcknowledgementRefused;
import fr.aiguillage.message.AcknowledgementService;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.SubjectWords;
import fr.aiguillage.web.platform.Typography;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;

/** The page on which a recipient says that he has read a message, without an account; only its button says so. */
@Named
@ViewScoped
public class MessageAcknowledgeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private DirectoryService directories;

    @Inject
    private Sentences sentences;

    private String token = "";
    private String refusal = "unknown";
    private boolean open;
    private String client;
    private String subject;
    private String sent;
    private boolean urgent;
    private String done = "";

    /** Reads which message the link is about; without one that holds, the page says so. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Object kept = faces.getExternalContext().getSessionMap().get(AcknowledgeServlet.TOKEN);
        token = kept == null ? "" : kept.toString();
        try {
            draw(acknowledgements.find(token));
        } catch (AcknowledgementRefused refused) {
            refuse(refused);
        }
    }

    /** Says that the message was read. */
    public void acknowledge() {
        try {
            draw(acknowledgements.acknowledge(token));
        } catch (AcknowledgementRefused refused) {
            refuse(refused);
        }
    }

    private void draw(Delivery delivery) {
        open = true;
        client = directories
                .current(delivery.message().clientId())
                .map(ClientDirectory::sheet)
                .map(sheet -> sheet.name())
                .orElse("");
        subject = SubjectWords.beside(
                delivery.message().subject(), delivery.message().urgent(), client);
        urgent = delivery.message().urgent();
        sent = sentences.say(
                "message_acknowledge.to",
                Typography.french(delivery.message().recipientName()),
                sentences.moment(delivery.message().sentAt()));
        done = delivery.acknowledgedAt()
                .map(at -> sentences.say("message_acknowledge.done_when", sentences.moment(at)))
                .orElse("");
    }

    private void refuse(AcknowledgementRefused refused) {
        open = false;
        refusal = refused.expired() ? "expired" : "unknown";
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Whether the link is about a message. */
    public boolean isOpen() {
        return open;
    }

    /** Why it is not, as the end of a key. */
    public String getRefusal() {
        return refusal;
    }

    /** The company. */
    public String getClient() {
        return client;
    }

    /** What the message is about. */
    public String getSubject() {
        return subject;
    }

    /** For whom it is, and since when. */
    public String getSent() {
        return sent;
    }

    /** Whether it is marked so. */
    public boolean isUrgent() {
        return urgent;
    }

    /** Since when it is known to be read; empty while it is not. */
    public String getDone() {
        return done;
    }
}
