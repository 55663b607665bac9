package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientLink;
import fr.aiguillage.directory.ClientLinkService;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The links that a client has to its own sheet: given, copied, revoked. */
@Named
@ViewScoped
public class DirectoryLinkBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_MONTHS = 6;

    @Inject
    private DirectoryService directories;

    @Inject
    private ClientLinkService links;

    @Inject
    private AuthorNames authors;

    @Inject
    private RefusalWords refusals;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private long id;
    private String name;
    private String trade;
    private String holder;
    private LocalDate until;
    private List<Row> rows = List.of();

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
        until = LocalDate.now(clock).plusMonths(USUAL_MONTHS);
        read();
    }

    private void read() {
        rows = links.links(id).stream().map(this::row).toList();
    }

    private Row row(ClientLink link) {
        boolean open = link.isOpen(clock.instant());
        String state = link.revokedAt()
                .map(at -> sentences.say("directory_link.revoked", sentences.day(at)))
                .orElseGet(() -> sentences.say(
                        open ? "directory_link.until" : "directory_link.expired", sentences.day(link.expiresAt())));
        return new Row(
                link.id(),
                link.holder(),
                state,
                open,
                link.usedAt()
                        .map(at -> sentences.say("directory_link.used", sentences.moment(at)))
                        .orElseGet(() -> sentences.say("directory_link.unused")),
                sentences.say("directory_link.given", authors.of(link.createdBy()), sentences.day(link.createdAt())),
                open ? address(link) : "");
    }

    private String address(ClientLink link) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String page = request.getRequestURL().toString();
        String house = page.substring(0, page.length() - request.getRequestURI().length());
        return house + request.getContextPath() + "/link/" + links.token(link);
    }

    /** Gives a link to whoever is named, until the end of the day that is named. */
    public void give() {
        LocalDate today = LocalDate.now(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(ClientLinkService.LONGEST.toDays() - 1))) {
            refuse("form:until", sentences.say("directory_link.bad_until"));
            return;
        }
        try {
            links.give(id, holder, until.atStartOfDay(clock.getZone()).toInstant());
            holder = null;
        } catch (DirectoryRefused refused) {
            refuse(null, refusals.of(refused));
        }
        read();
    }

    private static void refuse(String field, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    /** Makes a link open nothing from now on. */
    public void revoke(Row row) {
        links.revoke(row.link());
        read();
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

    /** Who will have the link. */
    public String getHolder() {
        return holder;
    }

    /** Takes who will have the link. */
    public void setHolder(String holder) {
        this.holder = holder == null ? null : holder.strip();
    }

    /** Until which day it will open the page. */
    public LocalDate getUntil() {
        return until;
    }

    /** Takes until which day it will open the page. */
    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** The client's links, the latest first. */
    public List<Row> getRows() {
        return rows;
    }

    /** A link; its address is empty when it opens nothing any more. */
    public record Row(long link, String holder, String state, boolean open, String used, String given, String address)
            implements Serializable {}
}
