package fr.aiguillage.directory;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Measures the search for people in a house of 800 clients and 40,000 people, beside a plain LIKE on databases, in one run,
 * and prints the table.
 */
public final class SearchFigures {

    private static final int PEOPLE = 40_000;

    private static final int EVERY = 5;

    private static final String START = "start";

    /** An environment variable: the address of a database beside H2, with user and password, in which a table may be made. */
    private static final String DATABASE = "FIGURES_DATABASE";

    private SearchFigures() {}

    /**
     * Runs everything.
     *
     * @param arguments {@value #START} alone to build the index and nothing else, in a virtual machine that has just begun
     */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        List<String> house = InventedHouse.directories(PEOPLE);
        if (List.of(arguments).contains(START)) {
            started(house);
            return;
        }
        row("measure", "figure");
        row("load of the machine at the start", "%.1f".formatted(load()));
        start();
        long before = used();
        PeopleIndex index = index(read(house));
        row("memory of index and people", "%.0f MiB".formatted((used() - before) / 1024.0 / 1024.0));
        measure("index", one -> index.search(clientOf(one), Asked.of(one.typed())));

        Path folder = Files.createTempDirectory("figures");
        List<String> addresses =
                new ArrayList<>(List.of("jdbc:h2:file:" + folder.resolve("people") + ";MODE=PostgreSQL"));
        Optional.ofNullable(System.getenv(DATABASE)).ifPresent(addresses::add);
        for (String address : addresses) {
            try (LikeSearch like = new LikeSearch(address, house)) {
                measure("LIKE, " + address.split(":")[1], like::search);
            }
        }
        row("load of the machine at the end", "%.1f".formatted(load()));
    }

    /** In a machine like the server's own: its launcher gives it the same options. */
    private static void start() throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xms512m",
                        "-XX:NewSize=256m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SearchFigures.class.getName(),
                        START)
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void started(List<String> house) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long begin = System.nanoTime();
        List<List<Listed>> read = read(house);
        double reading = (System.nanoTime() - begin) / 1e9;
        index(read);
        double all = (System.nanoTime() - begin) / 1e9;
        double spent = (system.getProcessCpuTime() - processor) / 1e9;
        row(
                "directories read and index built, in a virtual machine that starts as the server does",
                "%.1f s (of which reading %.1f s; %.1f s of processor)".formatted(all, reading, spent));
    }

    private static List<List<Listed>> read(List<String> house) {
        return IntStream.range(0, house.size())
                .parallel()
                .mapToObj(client -> HalfHeard.people(house.get(client)).stream()
                        .map(person -> Listed.of(client + 1L, person))
                        .toList())
                .toList();
    }

    private static PeopleIndex index(List<List<Listed>> read) {
        PeopleIndex index = new PeopleIndex();
        IntStream.range(0, read.size()).parallel().forEach(client -> index.replace(client + 1L, read.get(client)));
        index.refresh();
        return index;
    }

    private static void measure(String what, Search search) {
        List<HalfHeard> asked = HalfHeard.all();
        List<HalfHeard> anywhere = IntStream.range(0, asked.size())
                .filter(i -> i % EVERY == 0) // a database takes long enough for these
                .mapToObj(i -> anywhere(asked.get(i)))
                .toList();
        for (List<HalfHeard> list : List.of(asked, anywhere)) {
            String where = what + (list == asked ? ", at one client" : ", at all clients");
            Typing.of(list, search); // so that what is measured is compiled
            Typing typing = Typing.of(list, search);
            row(where + ", search as one types", typing.figures());
            if (list == asked) {
                List<Integer> places =
                        asked.stream().map(one -> one.place(search.of(one))).toList();
                row(
                        where + ", the right person of 500 half-heard",
                        "first %s, in the first five %s".formatted(share(places, 1), share(places, 5)));
            }
        }
    }

    private static HalfHeard anywhere(HalfHeard one) {
        return new HalfHeard(0, one.person(), one.typed());
    }

    /** Where it is searched: at the client with that key, at all for 0. */
    static OptionalLong clientOf(HalfHeard one) {
        return one.clientId() == 0 ? OptionalLong.empty() : OptionalLong.of(one.clientId());
    }

    private static String share(List<Integer> places, int most) {
        long found =
                places.stream().filter(place -> place >= 1 && place <= most).count();
        return "%.1f %%".formatted(100.0 * found / places.size());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void row(String measure, String figure) {
        System.out.println("| " + measure + " | " + figure + " |");
    }

    /** A way to search. */
    @FunctionalInterface
    interface Search {
        List<PersonMatch> of(HalfHeard asked);
    }
}
