package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.InventedClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Measures imports of 40,000 rows over 800 clients and of 5,000 rows of one client, and prints the table. */
public final class ImportFigures {

    private static final int PEOPLE = 40_000;
    private static final int OF_ONE = 5_000;

    private ImportFigures() {}

    public static void main(String[] arguments) throws IOException, UnreadableFile {
        List<InventedClient> full = InventedClient.house(PEOPLE);
        List<InventedClient> bare = full.stream().map(ImportFigures::bare).toList();
        for (int round = 0; round < 2; round++) {
            boolean print = round == 1;
            for (FileKind kind : FileKind.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                long begin = System.nanoTime();
                taken(kind, full, out);
                row(print, "taken out", kind + " " + seconds(begin));
                imported(print, "all new", kind, out.toByteArray(), bare);
                imported(print, "nothing new", kind, out.toByteArray(), full);
            }
            String one = rows("accueil");
            List<InventedClient> filled = imported(print, "one client, all new", FileKind.CSV, utf8(one), bare.subList(0, 1));
            imported(print, "one client, all changed", FileKind.CSV, utf8(rows("standard")), filled);
        }
    }

    /** The client without its people. */
    private static InventedClient bare(InventedClient client) {
        return new InventedClient(client.id(), client.code(), "client " + client.name() + "\n");
    }

    private static String rows(String role) {
        StringBuilder rows = new StringBuilder("Client;Nom;Fonction;Directe;Mail\n");
        for (int number = 0; number < OF_ONE; number++) {
            rows.append("client-1;Personne %d;%s;01 99 00 %02d %02d;p%d@example.org\n"
                    .formatted(number, role, number / 100, number % 100, number));
        }
        return rows.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void taken(FileKind kind, List<InventedClient> house, OutputStream out) throws IOException {
        try (PeopleFile file = PeopleFile.open(kind, CardVersion.V4, Locale.FRENCH, out)) {
            for (InventedClient client : house) {
                file.add(client, client.directory());
            }
        }
    }

    private static List<InventedClient> imported(
            boolean print, String what, FileKind kind, byte[] bytes, List<InventedClient> house) throws UnreadableFile {
        House known = new House(
                house.stream().map(client -> new Known(client, client.directory())).toList());
        long before = used();
        long begin = System.nanoTime();
        Grid grid = GridReader.read("gens." + kind.ending(), bytes);
        String read = seconds(begin);
        long planned = System.nanoTime();
        ImportPlan plan = new Planner(known, OptionalLong.empty(), new Progress())
                .plan(grid, Headings.columns(grid.headings()));
        String compared = seconds(planned);
        row(
                print,
                what,
                "%s, %.1f MB: read %s, compared and written %s; +%d ~%d =%d x%d; %d MiB kept"
                        .formatted(
                                kind,
                                bytes.length / 1e6,
                                read,
                                compared,
                                plan.count(RowOutcome.ADDED),
                                plan.count(RowOutcome.CHANGED),
                                plan.count(RowOutcome.UNCHANGED),
                                plan.count(RowOutcome.REFUSED),
                                used() - before));
        Map<Long, String> texts = new HashMap<>();
        plan.clients().forEach(client -> texts.put(client.known().client().id(), client.text()));
        return house.stream()
                .map(client -> new InventedClient(
                        client.id(),
                        client.code(),
                        texts.getOrDefault(client.id(), client.directory().text())))
                .toList();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static String seconds(long begin) {
        return "%.1f s".formatted((System.nanoTime() - begin) / 1e9);
    }

    private static void row(boolean print, String what, String value) {
        if (print) {
            System.out.println("| " + what + " | " + value + " |");
        }
    }
}
