package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientMatch;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.web.platform.Marked;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clients and people, found as one types: by name however it is heard, trade, role, matter or number, the likeliest first. */
@Named
@ViewScoped
public class DirectoryListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whoever is not among so many is found by more letters. */
    private static final int MOST_PEOPLE = 50;

    @Inject
    private DirectoryService directories;

    @Inject
    private Sentences sentences;

    private String words = "";
    private transient List<Row> rows;
    private transient List<Found> people;

    /** What is searched for. */
    public String getWords() {
        return words;
    }

    /** Takes what is searched for. */
    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
        rows = null;
        people = null;
    }

    /** Whether the house has a client. */
    public boolean isNone() {
        return words.isEmpty() && getRows().isEmpty();
    }

    /** Whether something is searched for and nothing fits. */
    public boolean isNothing() {
        return !words.isEmpty() && getRows().isEmpty() && getPeople().isEmpty();
    }

    /** The clients that fit the words; all of them, when there are none. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = directories.searchClients(words).stream().map(this::row).toList();
        }
        return rows;
    }

    /** The people who fit the words, at any client's, the likeliest first. */
    public List<Found> getPeople() {
        if (people == null) {
            people = directories.consultEverywhere(words).stream()
                    .limit(MOST_PEOPLE)
                    .map(this::found)
                    .toList();
        }
        return people;
    }

    /** How many people are shown, when there may be more; empty when these are all. */
    public String getMore() {
        return getPeople().size() < MOST_PEOPLE ? "" : sentences.say("directory_list.more", MOST_PEOPLE);
    }

    private Row row(ClientMatch match) {
        Client client = match.client();
        return new Row(
                client.id(),
                client.code(),
                marked(client.name(), match.fitting()),
                marked(client.trade(), match.fitting()),
                client.numbers().stream().map(DirectoryListBacking::written).collect(Collectors.joining(" · ")),
                sentences.say("match." + match.reason(), Typography.french(words)),
                match.people());
    }

    private Found found(PersonMatch match) {
        var person = match.person();
        return new Found(
                match.clientId(),
                directories.client(match.clientId()).map(Client::name).orElse(""),
                person.name(),
                marked(person.name(), match.fitting()),
                marked(person.role(), match.fitting()),
                marked(
                        sentences.say(
                                "match." + match.reason(), Typography.french(words), Typography.french(match.told())),
                        match.fitting()),
                Stream.of(LineKind.values())
                        .flatMap(kind -> person.line(kind).stream())
                        .map(Typography::french)
                        .collect(Collectors.joining(" · ")));
    }

    private List<Marked> marked(String text, List<String> fitting) {
        return Marked.of(Typography.french(text), words, fitting);
    }

    static String written(String number) {
        return PhoneNumber.read(number)
                .map(PhoneNumber::national)
                .map(Typography::french)
                .orElse(number);
    }

    /** A client, and why it is shown. */
    public record Row(
            long client, String code, List<Marked> name, List<Marked> trade, String numbers, String why, int people) {

        /** Copies the lists, so that what is shown never changes. */
        public Row {
            name = List.copyOf(name);
            trade = List.copyOf(trade);
        }
    }

    /** Somebody found, at which client's, and why. */
    public record Found(
            long client,
            String clientName,
            String plainName,
            List<Marked> name,
            List<Marked> role,
            List<Marked> why,
            String lines) {

        /** Copies the lists, so that what is shown never changes. */
        public Found {
            name = List.copyOf(name);
            role = List.copyOf(role);
            why = List.copyOf(why);
        }
    }
}
