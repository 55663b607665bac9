package fr.aiguillage.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A house as large as a real one, invented, to see and to measure what thousands of people do: the same number of people
 * gives the same clients and the same people each time. Their telephone numbers are those that are kept for fiction.
 */
final class InventedHouse {

    /** As many people, on average, work at a client. */
    static final int PEOPLE_OF_CLIENT = 50;

    private static final long SEED = 20_261_127;

    private final Random random = new Random(SEED);
    private final List<String> surnames = lines("surnames.txt");
    private final List<String> firstNames = lines("first-names.txt");
    private final List<String> roles = lines("roles.txt");
    private final List<String> matters = lines("matters.txt");
    private final List<String> trades = lines("trades.txt");

    private InventedHouse() {}

    /**
     * The directory of each client, as it is written.
     *
     * @param people how many in the whole house
     */
    static List<String> directories(int people) {
        return new InventedHouse().clients(people);
    }

    private List<String> clients(int people) {
        List<String> directories = new ArrayList<>();
        int clients = Math.max(1, people / PEOPLE_OF_CLIENT);
        int left = people;
        for (int client = 0; client < clients; client++) {
            int more = clients - client;
            int size = more == 1 ? left : Math.min(left - more, size(left / more));
            left -= size;
            directories.add(directory(client, size));
        }
        return directories;
    }

    /** Most clients are small; a few have many people. */
    private int size(int mean) {
        double share = -Math.log(1 - random.nextDouble());
        return (int) Math.max(1, Math.round(mean * share));
    }

    private String directory(int client, int size) {
        String trade = trades.get(client % trades.size());
        StringBuilder text = new StringBuilder();
        text.append("# langue: fr\nclient ")
                .append(surnames.get(client))
                .append(", ")
                .append(trade)
                .append('\n');
        text.append("métier ").append(trade).append('\n');
        text.append("numéro 02 61 91 %02d %02d\n".formatted(client / 100, client % 100));
        text.append("\nhoraires\n    lundi à vendredi 8h30–12h00 et 13h30–18h00\n");
        Set<String> taken = new HashSet<>();
        while (taken.size() < size) {
            String name = name();
            if (taken.add(name)) {
                text.append(person(client, taken.size(), name));
            }
        }
        return text.toString();
    }

    private String name() {
        String surname = one(surnames);
        int kind = random.nextInt(20);
        if (kind < 2) {
            return "M. " + surname;
        }
        if (kind < 4) {
            return "Mme " + surname;
        }
        return kind == 4 ? "Dr " + surname : one(firstNames) + " " + surname;
    }

    private String person(int client, int number, String name) {
        return """

                %s %s
                    directe 03 53 01 %02d %02d
                    mobile 06 39 98 %02d %02d
                    rôle %s
                    traite %s, %s
                """.formatted(
                        name.startsWith("Mme ") ? "collaboratrice" : "collaborateur",
                        name,
                        client % 100,
                        number % 100,
                        random.nextInt(100),
                        random.nextInt(100),
                        one(roles),
                        one(matters),
                        one(matters));
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> lines(String file) {
        try (InputStream in = InventedHouse.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
