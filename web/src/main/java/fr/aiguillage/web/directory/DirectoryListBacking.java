package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Clients, found by their name, trade or number, or by somebody who works there. */
@Named
@RequestScoped
public class DirectoryListBacking {

    private static final int MOST_PEOPLE = 100;

    @Inject
    private DirectoryService directories;

    private String words = "";
    private List<Row> rows;
    private List<Found> people;

    /** What is searched for. */
    public String getWords() {
        return words;
    }

    /** Takes what is searched for. */
    public void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }

    /** Whether the house has a client. */
    public boolean isNone() {
        return directories.clients().isEmpty();
    }

    /** The clients that fit the words; all of them, when there are none. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = directories.clients().stream()
                    .filter(this::fits)
                    .map(this::row)
                    .toList();
        }
        return rows;
    }

    /** The people who fit the words, at any client's, the likeliest first. */
    public List<Found> getPeople() {
        if (people == null) {
            people = directories.searchEverywhere(words).stream()
                    .limit(MOST_PEOPLE)
                    .map(this::found)
                    .toList();
        }
        return people;
    }

    private Found found(PersonMatch match) {
        Person person = match.person();
        return new Found(
                match.clientId(),
                directories.client(match.clientId()).map(Client::name).orElse(""),
                person.name(),
                Typography.french(person.role()),
                person.lines().values().stream().sorted().collect(Collectors.joining(" · ")));
    }

    private boolean fits(Client client) {
        String digits = words.replaceAll("\\D", "");
        boolean number = digits.length() >= 3
                && client.numbers().stream()
                        .anyMatch(n -> n.contains(digits) || n.contains(digits.replaceFirst("^0", "")));
        return number || plain(client.name() + " " + client.trade()).contains(plain(words));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private Row row(Client client) {
        int count = directories
                .current(client.id())
                .map(ClientDirectory::sheet)
                .map(sheet -> sheet.directory().people().size())
                .orElse(0);
        String numbers =
                client.numbers().stream().map(DirectoryListBacking::written).collect(Collectors.joining(" · "));
        return new Row(client.id(), client.code(), client.name(), Typography.french(client.trade()), numbers, count);
    }

    static String written(String number) {
        return PhoneNumber.read(number)
                .map(PhoneNumber::national)
                .map(Typography::french)
                .orElse(number);
    }

    /** A client. */
    public record Row(long client, String code, String name, String trade, String numbers, int people) {}

    /** Somebody found, and at which client's. */
    public record Found(long client, String clientName, String name, String role, String lines) {}
}
