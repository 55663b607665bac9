package fr.aiguillage.directory;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A client that is in no database. */
public final class InventedClient extends Client {

    private final long id;
    private final Client kept;
    private final ClientDirectory directory;

    /** The client of that key and code whose directory is this text. */
    public InventedClient(long id, String code, String text) {
        this.id = id;
        SourceText source = new SourceText("annuaire", text);
        ClientSheet sheet = DirectoryReader.read(source, new Diagnostics(source));
        kept = Client.of(code, sheet, Instant.EPOCH);
        directory = new ClientDirectory(id * 10, 1, text, sheet);
    }

    /** The clients of an invented house of so many people. */
    public static List<InventedClient> house(int people) {
        List<InventedClient> house = new ArrayList<>();
        for (String text : InventedHouse.directories(people)) {
            long id = house.size() + 1L;
            house.add(new InventedClient(id, "client-" + id, text));
        }
        return house;
    }

    /** Its directory. */
    public ClientDirectory directory() {
        return directory;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String code() {
        return kept.code();
    }

    @Override
    public String name() {
        return kept.name();
    }

    @Override
    public Set<String> numbers() {
        return kept.numbers();
    }
}
