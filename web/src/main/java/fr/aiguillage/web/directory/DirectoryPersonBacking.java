package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.facts.Reach;
import fr.aiguillage.script.sheet.DayWords;
import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.script.sheet.SheetEdits;
import fr.aiguillage.script.sheet.Written;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
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
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheet of one person: read by everybody, changed by those who keep the directory. */
@Named
@ViewScoped
public class DirectoryPersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FacesContext faces;

    @Inject
    private DirectoryService directories;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    @Inject
    private ReachWords reachWords;

    @Inject
    private SheetChanges changes;

    @Inject
    private Clock clock;

    private long id;
    private String person = "";
    private String clientName;
    private String trade;
    private long base;
    private String text;
    private String formerName = "";
    private PersonKind kind = PersonKind.HE;
    private SheetForm form;
    private String reach = "";
    private boolean reachable;
    private List<Line> lines = List.of();
    private String mail = "";
    private List<String> names = List.of();
    private String from;
    private String until;
    private String reason = "";
    private boolean hidden;
    private String successor = "";
    private String wrongDays = "";

    /** Reads the sheet, an empty one when nobody is named; answers 404 when the house does not have it. */
    public void open() throws IOException {
        Optional<Client> client = directories.client(id);
        Optional<ClientDirectory> current = directories.consult(id, "person");
        Optional<Person> somebody = current.flatMap(c -> c.sheet().directory().person(person));
        boolean isNew = person.isEmpty() && isKept();
        if (client.isEmpty() || current.isEmpty() || somebody.isEmpty() && !isNew) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        clientName = client.get().name();
        trade = client.get().trade();
        base = current.get().versionId();
        text = current.get().text();
        Directory directory = current.get().sheet().directory();
        names = directory.people().stream()
                .map(Person::name)
                .filter(name -> somebody.map(s -> !s.name().equals(name)).orElse(true))
                .toList();
        somebody.ifPresent(s -> show(s, directory));
        form = SheetForm.person(formerName, isKept() ? written() : withoutHidden(written()));
    }

    private void show(Person somebody, Directory directory) {
        formerName = somebody.name();
        kind = somebody.profile().kind();
        mail = somebody.mail();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), directory.zone());
        Reach one = Reach.of(somebody, now);
        reach = reachWords.of(one, now);
        reachable = one.isReachable();
        lines = Stream.of(LineKind.values())
                .flatMap(line -> somebody.line(line).stream().map(number -> line(line, number)))
                .toList();
    }

    private Line line(LineKind line, String number) {
        return new Line(
                reachWords.line(line),
                DirectoryListBacking.written(number),
                PhoneNumber.read(number).map(PhoneNumber::international).orElse(number));
    }

    private SourceText source() {
        return new SourceText(clientName, text);
    }

    private Written written() {
        return SheetEdits.person(source(), person).orElse(Written.NOTHING);
    }

    /** Without the reasons of absences that are not to be shown. */
    private Written withoutHidden(Written written) {
        String secret = Keywords.in(source()).spelling(Keyword.NOT_SHOWN);
        return written.with(
                Keyword.ABSENT,
                written.all(Keyword.ABSENT).stream()
                        .map(absence -> absence.endsWith(secret) ? absence.replaceFirst("\\s*:\\s.*", "") : absence)
                        .toList());
    }

    /** Keeps the sheet as it is in the fields, and shows it again. */
    public String save() {
        Written before = written();
        Written wanted = form.wanted(before);
        String name = form.name();
        Outcome outcome = isNew()
                ? SheetEdits.add(source(), kind, name, wanted)
                : SheetEdits.change(source(), person, name, wanted);
        String told = isNew()
                ? sentences.say("directory_person.told_new", name)
                : ChangeWords.of(renamed(name), before, wanted, Keywords.in(source()));
        return changes.make(id, base, outcome, told, form)
                .flatMap(kept -> kept.sheet().directory().people().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .map(kept ->
                        "/directory/person.xhtml?faces-redirect=true&saved=true&client=" + id + "&person=" + kept.id())
                .orElse(null);
    }

    private String renamed(String name) {
        return name.equals(formerName) ? name : sentences.say("directory_person.told_renamed", formerName, name);
    }

    /** Writes the absence that was chosen under the others, where it can still be changed. */
    public void addAbsence() {
        SheetField absences = form.field(Keyword.ABSENT).orElseThrow();
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = until == null ? first : LocalDate.parse(until);
            wrongDays = last.isBefore(first) ? sentences.say("directory_person.days_backwards") : "";
            if (wrongDays.isEmpty()) {
                String words = DayWords.absence(source(), first, last, reason, hidden);
                absences.setValue((absences.getValue().strip() + "\n" + words).strip());
                from = null;
                until = null;
                reason = "";
                hidden = false;
            }
        } catch (DateTimeParseException | NullPointerException unreadable) {
            wrongDays = sentences.say("directory_person.days_missing");
        }
    }

    /** Takes the sheet out of the directory; whoever is named in his place takes his turns. */
    public String remove() {
        Outcome outcome = SheetEdits.remove(source(), person, successor.strip());
        String told = sentences.say("directory_person.told_removed", formerName);
        return changes.make(id, base, outcome, told, form).isPresent()
                ? "/directory/client.xhtml?faces-redirect=true&client=" + id
                : null;
    }

    /** Whether whoever looks may change it. */
    public boolean isKept() {
        return currentUser.hasRole(Role.ASSISTANT);
    }

    /** Whether nobody has this sheet yet. */
    public boolean isNew() {
        return person.isEmpty();
    }

    /** What is wrong, above the fields: how many fields, and what is in none of them. */
    public List<String> getFaults() {
        int blamed = form.blame();
        Stream<String> count = blamed == 0 ? Stream.of() : Stream.of(sentences.count("directory_sheet.fields", blamed));
        return Stream.concat(count, changes.above().stream()).toList();
    }

    /** A line: its kind, its number as it is read, and as it is dialled. */
    public record Line(String kind, String number, String dialled) implements Serializable {}

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes it. */
    public void setId(long id) {
        this.id = id;
    }

    /** The person's identifier; empty for a new sheet. */
    public String getPerson() {
        return person;
    }

    /** Takes it. */
    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    /** The client's name. */
    public String getClientName() {
        return clientName;
    }

    /** What the client does. */
    public String getTrade() {
        return trade;
    }

    /** The name that the sheet has. */
    public String getFormerName() {
        return formerName;
    }

    /** The fields. */
    public SheetForm getForm() {
        return form;
    }

    /** Whether he can be reached now, in words. */
    public String getReach() {
        return reach;
    }

    /** Whether he can be reached now. */
    public boolean isReachable() {
        return reachable;
    }

    /** His lines. */
    public List<Line> getLines() {
        return lines;
    }

    /** His address; may be empty. */
    public String getMail() {
        return mail;
    }

    /** Everybody else. */
    public List<String> getNames() {
        return names;
    }

    /** What a new sheet is about. */
    public PersonKind getKind() {
        return kind;
    }

    /** Takes it. */
    public void setKind(PersonKind kind) {
        this.kind = kind;
    }

    /** What a sheet may be about. */
    public PersonKind[] getKinds() {
        return PersonKind.values();
    }

    /** The first day of an absence, as the browser gives it. */
    public String getFrom() {
        return from;
    }

    /** Takes it. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** The last day. */
    public String getUntil() {
        return until;
    }

    /** Takes it. */
    public void setUntil(String until) {
        this.until = until;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    /** Takes it. */
    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** Whether the reason is not to be shown. */
    public boolean isHidden() {
        return hidden;
    }

    /** Takes it. */
    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    /** Who is named instead of him when he goes. */
    public String getSuccessor() {
        return successor;
    }

    /** Takes it. */
    public void setSuccessor(String successor) {
        this.successor = successor == null ? "" : successor;
    }

    /** What is wrong with the days; empty when nothing is. */
    public String getWrongDays() {
        return wrongDays;
    }
}
