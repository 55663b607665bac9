package fr.aiguillage.script.coverage;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.exploration.Example;
import fr.aiguillage.script.exploration.Graph;
import fr.aiguillage.script.exploration.Search;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Course;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Step;
import fr.aiguillage.script.source.Place;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything of a scenario that a call may walk: its paths, steps, branches and endings. Immutable. */
public final class Chart {

    private final Program program;
    private final BigInteger paths;
    private final List<Branch> branches;
    private final List<Ending> endings;
    private final Map<StepPlace, List<Integer>> steps = new LinkedHashMap<>();

    private Chart(Program program, List<Place> places) {
        this.program = program;
        Graph graph = new Graph(program.code());
        paths = PathCount.of(graph);
        branches = new BranchReader(program, graph, places).read();
        endings = new ArrayList<>();
        String step = "";
        for (int at = 0; at < graph.size(); at++) {
            if (program.code().get(at) instanceof Step entered) {
                step = entered.name();
                steps.computeIfAbsent(new StepPlace(step, places.get(at)), s -> new ArrayList<>())
                        .add(at);
            }
            if (program.code().get(at) instanceof Routing.End && graph.isReachable(at)) {
                endings.add(new Ending(step, places.get(at), at));
            }
        }
    }

    /** The chart of a scenario; empty when it does not compile. */
    public static Optional<Chart> of(Compilation compilation) {
        return compilation.program().map(program -> new Chart(program, compilation.places()));
    }

    /** How many paths lead from the start to an end; a way back counts as one. */
    public BigInteger paths() {
        return paths;
    }

    /** Every branch, in the order of the text. */
    public List<Branch> branches() {
        return branches;
    }

    /** What those calls walk. */
    public Coverage coverage(Collection<Course> courses) {
        return new Coverage(
                paths,
                share(List.copyOf(steps.keySet()), step -> comesTo(steps.get(step), courses)),
                share(branches, branch -> courses.stream().anyMatch(branch::isTaken)),
                share(endings, ending -> courses.stream().anyMatch(course -> course.last() == ending.place())));
    }

    private static <T> Share<T> share(List<T> all, Predicate<T> walked) {
        return new Share<>(all.size(), all.stream().filter(walked.negate()).toList());
    }

    private static boolean comesTo(List<Integer> places, Collection<Course> courses) {
        return courses.stream()
                .anyMatch(course -> places.contains(course.last())
                        || course.passages().stream().anyMatch(passage -> places.contains(passage.from())));
    }

    /**
     * Whole calls that together walk whatever can be found to walk: every branch, or every ending of a scenario that never
     * divides.
     *
     * @param from the first day of the calendar on which they may come
     */
    public List<Example> calls(Directory directory, LocalDate from) {
        if (!branches.isEmpty()) {
            return List.copyOf(
                    new LinkedHashSet<>(examples(branches, directory, from).values()));
        }
        Search search = new Search(program, directory, from);
        return endings.stream()
                .flatMap(ending ->
                        search.through(List.of(ending.place()), course -> course.last() == ending.place()).stream())
                .distinct()
                .toList();
    }

    /**
     * For each of these branches, a whole call that takes it; one call may stand for several. A branch for which none is
     * found, within a search that has its bounds, is left out.
     *
     * @param from the first day of the calendar on which such a call may come
     */
    public Map<Branch, Example> examples(List<Branch> missing, Directory directory, LocalDate from) {
        Map<Branch, Example> examples = new LinkedHashMap<>();
        Map<Example, Course> found = new LinkedHashMap<>();
        Search search = missing.isEmpty() ? null : new Search(program, directory, from);
        for (Branch branch : missing) {
            Optional<Example> example = found.entrySet().stream()
                    .filter(e -> branch.isTaken(e.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .or(() -> search.through(branch.from(), branch::isTaken));
            example.ifPresent(e -> {
                examples.put(branch, e);
                found.computeIfAbsent(e, call -> call.play(program, directory).course());
            });
        }
        return examples;
    }
}
