package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.web.platform.Marked;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One client: its hours now, its rotas, and its people with their lines and instructions. */
@Named
@RequestScoped
public class DirectoryClientBacking {

    @Inject
    private FacesContext faces;

    @Inject
    private DirectoryService directories;

    @Inject
    private OncallWords oncall;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private long id;
    private String words = "";
    private Client client;
    private ClientDirectory directory;

    /** Reads the client, or answers 404 when the house does not have it. */
    public void open() throws IOException {
        Optional<Client> found = directories.client(id);
        Optional<ClientDirectory> current = directories.consult(id, "people");
        if (found.isEmpty() || current.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else {
            client = found.get();
            directory = current.get();
        }
    }

    /** The client. */
    public Client getClient() {
        return client;
    }

    /** What the client's directory says of the company. */
    public ClientSheet getSheet() {
        return directory.sheet();
    }

    /** The numbers that ring for it, as people read them. */
    public List<String> getNumbers() {
        return client.numbers().stream().map(DirectoryListBacking::written).toList();
    }

    /** The version of the directory, in words. */
    public String getVersion() {
        return sentences.say("directory_client.version", directory.number());
    }

    /** Its hours and rotas, as they stand now. */
    public List<Now> getNow() {
        LocalDateTime now = LocalDateTime.now(clock);
        var known = directory.sheet().directory();
        return Stream.concat(
                        known.hours().stream().map(hours -> hours(hours, now)),
                        known.rotas().stream().map(rota -> onCall(rota, now)))
                .toList();
    }

    private Now hours(OpeningHours hours, LocalDateTime now) {
        boolean open = hours.open().holds(now);
        String until = hours.open()
                .nextChange(now)
                .map(change -> sentences.say("directory_client.until", moment(change)))
                .orElse("");
        return new Now(
                hours.name().isEmpty() ? sentences.say("directory_client.hours") : hours.name(),
                sentences.say(open ? "directory_client.open" : "directory_client.closed") + until,
                open);
    }

    private Now onCall(Rota rota, LocalDateTime now) {
        Optional<String> who = rota.onCallAt(now)
                .flatMap(directory.sheet().directory()::person)
                .map(Person::name);
        return new Now(
                oncall.name(rota), who.orElseGet(() -> sentences.say("directory_client.nobody")), who.isPresent());
    }

    private String moment(LocalDateTime at) {
        return sentences.moment(at.atZone(clock.getZone()).toInstant());
    }

    /** The people who fit the words; everybody, when there are none. */
    public List<Row> getPeople() {
        LocalDateTime now = LocalDateTime.now(clock);
        return directories.search(id, words).stream()
                .map(match -> row(match, now))
                .toList();
    }

    private Row row(PersonMatch match, LocalDateTime now) {
        Person person = match.person();
        return new Row(
                person.id(),
                marked(person.name(), match),
                marked(person.role(), match),
                marked(
                        sentences.say(
                                "match." + match.reason(), Typography.french(words), Typography.french(match.told())),
                        match),
                Stream.of(LineKind.values())
                        .flatMap(kind -> person.line(kind).map(number -> line(kind, number)).stream())
                        .toList(),
                person.mail(),
                Typography.french(person.instructions()),
                person.absentAt(now));
    }

    private List<Marked> marked(String text, PersonMatch match) {
        return Marked.of(Typography.french(text), words, match.fitting());
    }

    private Line line(LineKind kind, String number) {
        return new Line(sentences.say("directory_client.line_" + kind), Typography.french(number));
    }

    /** What must never be said, in one sentence; empty when nothing is forbidden. */
    public String getNever() {
        return directory.sheet().guards().stream().map(Typography::french).collect(Collectors.joining(", "));
    }

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes the client's key. */
    public void setId(long id) {
        this.id = id;
    }

    /** What is searched for among its people. */
    public String getWords() {
        return words;
    }

    /** Takes what is searched for. */
    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    /** Hours or a rota now; well when open, or somebody is on call. */
    public record Now(String name, String state, boolean well) {}

    /** Somebody who works there, and why he was found. */
    public record Row(
            String id,
            List<Marked> name,
            List<Marked> role,
            List<Marked> why,
            List<Line> lines,
            String mail,
            String instructions,
            boolean absent) {

        /** Copies the lists, so that what is shown never changes. */
        public Row {
            name = List.copyOf(name);
            role = List.copyOf(role);
            why = List.copyOf(why);
        }
    }

    /** A number and what it is. */
    public record Line(String kind, String number) {}
}
