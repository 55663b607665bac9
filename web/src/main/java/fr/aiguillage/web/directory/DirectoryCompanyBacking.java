package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.script.sheet.SheetEdits;
import fr.aiguillage.script.sheet.Written;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.TimeZones;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the directory says of the company, and its hours with the week that comes of them. */
@Named
@ViewScoped
public class DirectoryCompanyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a new directory is made of: the name takes its place. */
    private static final String NEW = "client ?\n";

    @Inject
    private transient FacesContext faces;

    @Inject
    private DirectoryService directories;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    @Inject
    private SheetChanges changes;

    @Inject
    private WeekWords weeks;

    @Inject
    private Clock clock;

    private long id;
    private String clientName;
    private String trade;
    private long base;
    private String text;
    private SheetForm form;
    private List<HoursField> hours = List.of();
    private String newHours;

    /** Reads the client, or shows empty fields for a new one; answers 404 when the house does not have it. */
    public void open() throws IOException {
        if (id == 0 && isKept()) {
            text = NEW;
            clientName = "";
            form = SheetForm.company(Written.NOTHING);
            return;
        }
        Optional<Client> client = directories.client(id);
        Optional<ClientDirectory> current = directories.consult(id, "company");
        if (client.isEmpty() || current.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        clientName = client.get().name();
        trade = client.get().trade();
        base = current.get().versionId();
        text = current.get().text();
        form = SheetForm.company(SheetEdits.company(source()));
        hours = new ArrayList<>();
        for (OpeningHours one : current.get().sheet().directory().hours()) {
            hours.add(
                    new HoursField(one.name(), SheetEdits.hours(source(), one.name()), weeks.of(one.open(), today())));
        }
        if (hours.stream().noneMatch(one -> one.getName().isEmpty())) {
            hours.add(0, new HoursField("", List.of(), List.of()));
        }
    }

    private SourceText source() {
        return new SourceText(clientName, text);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Keeps what is in the fields, hours too, and shows it again; all of it or nothing. */
    public String save() {
        Written before = SheetEdits.company(source());
        Written wanted = form.wanted(before);
        Outcome outcome = SheetEdits.company(source(), wanted);
        if (isNew()) {
            String name = wanted.one(Keyword.CLIENT);
            return changes.open(outcome, sentences.say("directory_company.told_new", name), form)
                    .map(opened -> "/directory/company.xhtml?faces-redirect=true&saved=true&client=" + opened)
                    .orElse(null);
        }
        StringBuilder told = new StringBuilder(ChangeWords.of(clientName, before, wanted, Keywords.in(source())));
        for (HoursField one : hours) {
            if (outcome.edited().isPresent() && !one.lines().equals(SheetEdits.hours(source(), one.getName()))) {
                outcome = SheetEdits.hours(
                        new SourceText(clientName, outcome.edited().get()), one.getName(), one.lines());
                told.append(", ")
                        .append(Keywords.in(source()).spelling(Keyword.HOURS))
                        .append(' ')
                        .append(one.getName());
            }
        }
        return changes.make(id, base, outcome, told.toString().strip(), form).isPresent()
                ? "/directory/company.xhtml?faces-redirect=true&saved=true&client=" + id
                : null;
    }

    /** Shows what the hours in the fields come to, without keeping them. */
    public void preview() {
        for (HoursField one : hours) {
            one.show(List.of());
            Outcome outcome = SheetEdits.hours(source(), one.getName(), one.lines());
            outcome.edited().ifPresent(changed -> {
                SourceText tried = new SourceText(clientName, changed);
                DirectoryReader.read(tried, new Diagnostics(tried))
                        .directory()
                        .hours(one.getName())
                        .ifPresent(read -> one.show(weeks.of(read.open(), today())));
            });
        }
    }

    /** One more field for hours of that name. */
    public void addHours() {
        String name = newHours == null ? "" : newHours.strip();
        if (!name.isEmpty() && hours.stream().noneMatch(one -> one.getName().equalsIgnoreCase(name))) {
            hours.add(new HoursField(name, List.of(), List.of()));
            newHours = null;
        }
    }

    /** Whether the house does not have this client yet. */
    public boolean isNew() {
        return id == 0;
    }

    /** Whether whoever looks may change it. */
    public boolean isKept() {
        return currentUser.hasRole(Role.ASSISTANT);
    }

    /** What is wrong, above the fields. */
    public List<String> getFaults() {
        int blamed = form.blame();
        Stream<String> count = blamed == 0 ? Stream.of() : Stream.of(sentences.count("directory_sheet.fields", blamed));
        return Stream.concat(count, changes.above().stream()).toList();
    }

    /** The names of time zones that people use. */
    public List<String> getZones() {
        return TimeZones.names();
    }

    /** What the house offers, in the language of the directory. */
    public List<String> getOffers() {
        Keywords keywords = Keywords.in(source());
        return List.of(keywords.spelling(Keyword.SWITCHBOARD), keywords.spelling(Keyword.TAILORED));
    }

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes it. */
    public void setId(long id) {
        this.id = id;
    }

    /** The client's name. */
    public String getClientName() {
        return clientName;
    }

    /** What the client does. */
    public String getTrade() {
        return trade;
    }

    /** The fields of the company. */
    public SheetForm getForm() {
        return form;
    }

    /** Its hours, its own first. */
    public List<HoursField> getHours() {
        return hours;
    }

    /** The name of hours to add. */
    public String getNewHours() {
        return newHours;
    }

    /** Takes it. */
    public void setNewHours(String newHours) {
        this.newHours = newHours;
    }
}
