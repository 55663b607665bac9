package fr.aiguillage.script.exploration;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Program;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The moments and absences between which programs tell a difference. The calendar is read for two years, every stretch
 * of a day between two edges of the rules once; a moment that no rule tells from an earlier one is left out.
 */
public final class Situations {

    /** More than these are not looked at. */
    static final int MOST = 400;

    private static final int DAYS = 731;
    private static final LocalTime QUIET = LocalTime.of(10, 0);

    private final List<Moment> rules = new ArrayList<>();
    private final Set<String> people = new LinkedHashSet<>();

    private Situations() {}

    /** Those of one program. */
    public static List<Situation> of(Program program, Directory directory, LocalDate from) {
        Situations situations = new Situations();
        situations.add(program, directory);
        return situations.list(from);
    }

    private void add(Program program, Directory directory) {
        Uses uses = Uses.of(program);
        rules.addAll(uses.moments(directory));
        uses.people(directory).stream().map(Person::id).forEach(people::add);
    }

    /** Every moment with nobody away, then with each person away by himself, then with everybody away. */
    private List<Situation> list(LocalDate from) {
        List<LocalDateTime> moments = moments(from);
        List<Set<String>> absences = new ArrayList<>(List.of(Set.of()));
        people.forEach(person -> absences.add(Set.of(person)));
        if (people.size() > 1) {
            absences.add(people);
        }
        return absences.stream()
                .flatMap(absent -> moments.stream().map(at -> new Situation(at, absent)))
                .limit(MOST)
                .collect(Collectors.toList());
    }

    private List<LocalDateTime> moments(LocalDate from) {
        Map<BitSet, LocalDateTime> first = new LinkedHashMap<>();
        List<LocalTime> times = times();
        for (int day = 0; day < DAYS && first.size() < MOST; day++) {
            for (LocalTime time : times) {
                LocalDateTime at = from.plusDays(day).atTime(time);
                first.putIfAbsent(signature(at), at);
            }
        }
        return List.copyOf(first.values());
    }

    private BitSet signature(LocalDateTime at) {
        BitSet holding = new BitSet(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            holding.set(i, rules.get(i).holds(at));
        }
        return holding;
    }

    /** One time inside every stretch of the day, the middle of the morning first when it is free to choose. */
    private List<LocalTime> times() {
        TreeSet<LocalTime> edges = new TreeSet<>(Moment.edges(rules));
        edges.add(LocalTime.MIDNIGHT);
        List<LocalTime> times = new ArrayList<>();
        for (LocalTime edge : edges) {
            LocalTime next = edges.higher(edge);
            times.add(inside(edge, next));
        }
        times.sort(Comparator.comparing(time -> !time.equals(QUIET)));
        return times;
    }

    private static LocalTime inside(LocalTime from, LocalTime to) {
        boolean quiet = !from.isAfter(QUIET) && (to == null || to.isAfter(QUIET));
        if (quiet) {
            return QUIET;
        }
        long minutes = Duration.between(from, to == null ? LocalTime.MAX : to).toMinutes();
        long half = minutes / 2 - minutes / 2 % 15;
        return from.plusMinutes(half);
    }
}
