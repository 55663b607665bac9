package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** Measures the search for people in a house of 800 clients and 40,000 people, and prints the table. */
public final class SearchFigures {

    private SearchFigures() {}

    public static void main(String[] arguments) {
        List<List<Person>> house = InventedHouse.people();
        long before = used();
        long begin = System.nanoTime();
        PeopleIndex index = new PeopleIndex();
        for (int client = 0; client < house.size(); client++) {
            long id = client + 1L;
            index.replace(
                    id, house.get(client).stream().map(p -> Listed.of(id, p)).toList());
        }
        index.refresh();
        row("index of 40,000 people built", "%.1f s".formatted((System.nanoTime() - begin) / 1e9));
        row("memory of the index", "%.0f MiB".formatted((used() - before) / 1024.0 / 1024.0));
        List<HalfHeard> asked = HalfHeard.all();
        Function<HalfHeard, List<PersonMatch>> atClient =
                one -> index.search(OptionalLong.of(one.clientId()), Asked.of(one.typed()));
        Function<HalfHeard, List<PersonMatch>> everywhere =
                one -> index.search(OptionalLong.empty(), Asked.of(one.typed()));
        for (int round = 0; arguments.length == 0 && round < 2; round++) {
            typed("at one client", asked, atClient, round == 1);
            typed("at all clients", asked, everywhere, round == 1);
        }
        found("at one client", asked, atClient);
        found("at all clients", asked, everywhere);
        if (arguments.length > 0) {
            asked.stream()
                    .filter(one -> one.place(atClient.apply(one)) != 1)
                    .forEach(one -> System.out.println(one + " " + one.place(atClient.apply(one)) + " "
                            + atClient.apply(one).stream().limit(3).map(m -> m.person().name() + " " + m.reason()).toList()));
        }
    }

    /** Each text letter by letter, as it is typed. */
    private static void typed(
            String where, List<HalfHeard> asked, Function<HalfHeard, List<PersonMatch>> search, boolean print) {
        List<Long> nanos = new ArrayList<>();
        for (HalfHeard one : asked) {
            for (int length = 2; length <= one.typed().length(); length++) {
                HalfHeard begun = new HalfHeard(
                        one.clientId(), one.person(), one.typed().substring(0, length));
                long begin = System.nanoTime();
                search.apply(begun);
                nanos.add(System.nanoTime() - begin);
            }
        }
        Collections.sort(nanos);
        if (print) {
            row(
                    "search as one types, " + where,
                    "p50 %.2f ms, p99 %.2f ms (%,d searches)"
                            .formatted(part(nanos, 0.5), part(nanos, 0.99), nanos.size()));
        }
    }

    private static void found(String where, List<HalfHeard> asked, Function<HalfHeard, List<PersonMatch>> search) {
        List<Integer> places =
                asked.stream().map(one -> one.place(search.apply(one))).toList();
        long first = places.stream().filter(place -> place == 1).count();
        long five = places.stream().filter(place -> place >= 1 && place <= 5).count();
        row(
                "the right person of " + asked.size() + " half-heard, " + where,
                "first %.1f %%, in the first five %.1f %%"
                        .formatted(100.0 * first / asked.size(), 100.0 * five / asked.size()));
    }

    private static double part(List<Long> nanos, double share) {
        return nanos.get((int) (share * (nanos.size() - 1))) / 1e6;
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
}
