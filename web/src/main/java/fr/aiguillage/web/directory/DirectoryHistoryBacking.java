package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryRevision;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.LineChange;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
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

/** What a client's directory was and who changed it; each change is taken back by one press. */
@Named
@ViewScoped
public class DirectoryHistoryBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A page of history; nobody takes back what is older by one press. */
    private static final int MOST = 50;

    @Inject
    private transient FacesContext faces;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuthorNames authors;

    @Inject
    private RefusalWords refusals;

    @Inject
    private Sentences sentences;

    private long id;
    private String name;
    private String trade;
    private List<Row> rows = List.of();
    private List<Long> unseen = List.of();

    /** Reads the client, or answers 404 when the house does not have it. */
    public void open() throws IOException {
        Optional<Client> client = directories.client(id);
        if (client.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        name = client.get().name();
        trade = client.get().trade();
        read();
    }

    /** Keeps that somebody has looked at what the client changed itself. */
    public void seen() {
        directories.seen(unseen);
        read();
    }

    /** Whether the client has changed something that nobody has looked at yet. */
    public boolean isUnseen() {
        return !unseen.isEmpty();
    }

    private void read() {
        unseen = directories.unseen().stream()
                .filter(one -> one.clientId() == id)
                .map(one -> one.revision().versionId())
                .toList();
        List<Row> read = new ArrayList<>();
        List<DirectoryRevision> history = directories.history(id, MOST);
        for (DirectoryRevision one : history) {
            read.add(new Row(
                    one.versionId(),
                    one.number(),
                    sentences.moment(one.at()),
                    one.origin() == DirectoryOrigin.LINK
                            ? sentences.say("directory_history.by_client", one.by())
                            : authors.of(one.by()),
                    sentences.say("directory_history.origin_" + one.origin()),
                    unseen.contains(one.versionId()),
                    Typography.french(one.told()),
                    one.batch().orElse(0),
                    one.number() > 1,
                    one.number() < history.get(0).number()));
        }
        rows = read;
    }

    /** The lines that a version changed; read when they are asked for. */
    public List<LineChange> changes(Row row) {
        return directories.changes(row.version());
    }

    /** Takes one change back. */
    public void takeBack(Row row) {
        act(() -> {
            String told = sentences.say("directory_history.told_back", row.number(), row.told());
            if (row.batch() == 0) {
                directories.takeBack(row.version(), told);
            } else {
                directories.takeBackBatch(row.batch(), told);
            }
        });
    }

    /** Makes an earlier version the current one. */
    public void returnTo(Row row) {
        act(() -> directories.returnTo(
                row.version(), sentences.say("directory_history.told_return", row.number(), row.at())));
    }

    private void act(Act act) {
        try {
            act.run();
        } catch (DirectoryRefused refused) {
            String words = refusals.of(refused);
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
        read();
    }

    private interface Act {
        void run() throws DirectoryRefused;
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

    /** A line for each version, the latest first. */
    public List<Row> getRows() {
        return rows;
    }

    /**
     * A version.
     *
     * @param unseen whether the client made it, and nobody has looked at it yet
     * @param batch what it was made together with; 0 for a change by itself
     * @param back whether there was something before it, to which it can be taken back
     * @param earlier whether another version is current
     */
    public record Row(
            long version,
            int number,
            String at,
            String by,
            String origin,
            boolean unseen,
            String told,
            long batch,
            boolean back,
            boolean earlier)
            implements Serializable {}
}
