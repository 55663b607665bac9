package fr.aiguillage.directory;

import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.PhoneNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A client company: it gives the house its calls, each of its numbers rings for it alone, and its directory says who
 * works there. Its code is what a dossier's folder is called and never changes; its name may.
 */
@Entity
@Table(name = "client")
public class Client {

    private static final String DEFAULT_COLOUR = "#0b6477";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_seq")
    @SequenceGenerator(name = "client_seq", sequenceName = "client_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    private String name;

    private String trade;

    private String colour;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "called_number", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "number")
    private Set<String> numbers = new HashSet<>();

    Client() {}

    static Client of(String code, ClientSheet sheet, Instant createdAt) {
        var client = new Client();
        client.code = code;
        client.createdAt = createdAt;
        client.follow(sheet);
        return client;
    }

    /** Takes over what the sheet says of the company. */
    void follow(ClientSheet sheet) {
        name = sheet.name();
        trade = sheet.trade();
        colour = sheet.colour().isEmpty() ? DEFAULT_COLOUR : sheet.colour();
        Set<String> wanted = new HashSet<>();
        sheet.numbers().forEach(n -> PhoneNumber.read(n).ifPresent(p -> wanted.add(p.international())));
        numbers.retainAll(wanted);
        numbers.addAll(wanted);
    }

    /** The key of the client. */
    public long id() {
        return id;
    }

    /** What its dossier's folder is called. */
    public String code() {
        return code;
    }

    /** The company's name. */
    public String name() {
        return name;
    }

    /** What it does, in a few words; may be empty. */
    public String trade() {
        return trade;
    }

    /** Its colour, hexadecimal with its sign. */
    public String colour() {
        return colour;
    }

    /** The numbers that ring for it, in E.164, in order. */
    public Set<String> numbers() {
        return new TreeSet<>(numbers);
    }
}
