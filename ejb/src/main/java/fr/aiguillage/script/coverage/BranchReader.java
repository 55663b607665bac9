package fr.aiguillage.script.coverage;

import fr.aiguillage.script.exploration.Graph;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Course.Passage;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.source.Place;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the branches of a program. */
final class BranchReader {

    private final Program program;
    private final Graph graph;
    private final List<Place> places;
    private final Map<SourceText, List<String>> lines = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final Map<Integer, List<Integer>> calls = new LinkedHashMap<>();

    BranchReader(Program program, Graph graph, List<Place> places) {
        this.program = program;
        this.graph = graph;
        this.places = places;
    }

    List<Branch> read() {
        for (int at = 0; at < graph.size(); at++) {
            if (graph.isReachable(at)) {
                read(at);
            }
        }
        calls.values().forEach(this::call);
        return once();
    }

    /** What a block divides is one branch, however often the block is used; the scenario's own come first. */
    private List<Branch> once() {
        Map<Branch, Branch> once = new LinkedHashMap<>();
        for (Branch branch : branches) {
            once.merge(branch.bare(), branch, Branch::with);
        }
        SourceText scenario =
                places.isEmpty() ? new SourceText("", "") : places.get(0).source();
        return once.values().stream()
                .sorted(Comparator.comparing(
                                (Branch branch) -> branch.place().source().equals(scenario)
                                        ? ""
                                        : branch.place().source().name())
                        .thenComparing(branch -> branch.place().span()))
                .toList();
    }

    private void read(int at) {
        Instruction instruction = program.code().get(at);
        if (asksBefore(instruction)) {
            return;
        }
        if (instruction instanceof Routing.Branch branch) {
            condition(at, branch);
        } else if (instruction instanceof Routing.Select select) {
            select(at, select);
        } else if (instruction instanceof Calling.Dial dial) {
            calls.computeIfAbsent(dial.accepted(), accepted -> new ArrayList<>())
                    .add(at);
        } else if (instruction instanceof Calling.Next || instruction instanceof Calling.Resume) {
            return;
        } else if (graph.after(at).length > 1) {
            for (int next : graph.after(at)) {
                add(Branch.Way.OTHER, at, words(at), "", List.of(plain(at, next)));
            }
        }
    }

    /** What fails is not counted where another condition comes next and nowhere else: that one says how it goes on. */
    private void condition(int at, Routing.Branch branch) {
        int otherwise = branch.otherwise();
        add(Branch.Way.HOLDS, at, words(at), "", List.of(plain(at, at + 1)));
        boolean chained = program.code().get(otherwise) instanceof Routing.Branch
                && !asksBefore(program.code().get(otherwise))
                && graph.waysInto(otherwise) == 1;
        if (!chained && otherwise != at + 1) {
            add(Branch.Way.FAILS, at, words(at), "", List.of(plain(at, otherwise)));
        }
    }

    /** What somebody's sheet wants asked before he is called divides no path that an author wrote. */
    private static boolean asksBefore(Instruction instruction) {
        return instruction instanceof Routing.Branch branch && branch.condition() instanceof Condition.WouldReach;
    }

    private void select(int at, Routing.Select select) {
        String question = select.question().label();
        List<Question.Option> options = select.question().options();
        for (int rank = 0; rank < options.size(); rank++) {
            Question.Option option = options.get(rank);
            Value value = option.value();
            int to = select.target(at, rank);
            add(Branch.Way.ANSWER, at, question, option.text(), List.of(new Passage(at, to, Optional.of(value))));
        }
        if (select.question().optional()) {
            add(Branch.Way.UNANSWERED, at, question, "", List.of(plain(at, select.otherwise(at))));
        }
    }

    /** The people of one call share where an acceptance leads; where the others lead, but not to one of them, is nobody. */
    private void call(List<Integer> dials) {
        String people = dials.stream().map(this::words).distinct().collect(Collectors.joining(", "));
        List<Passage> accepted = new ArrayList<>();
        List<Passage> nobody = new ArrayList<>();
        for (int at : dials) {
            Calling.Dial dial = (Calling.Dial) program.code().get(at);
            accepted.add(plain(at, dial.accepted()));
        }
        int place = ((Calling.Dial) program.code().get(dials.get(0))).nobody();
        for (int at = 0; at < graph.size(); at++) {
            if (calls(program.code().get(at)) && IntStream.of(graph.after(at)).anyMatch(next -> next == place)) {
                nobody.add(plain(at, place));
            }
        }
        add(Branch.Way.ACCEPTED, dials.get(0), people, "", accepted);
        if (!nobody.isEmpty()) {
            add(Branch.Way.NOBODY, dials.get(0), people, "", nobody);
        }
    }

    private static boolean calls(Instruction instruction) {
        return instruction instanceof Calling.Dial
                || instruction instanceof Calling.Next
                || instruction instanceof Calling.Resume;
    }

    private void add(Branch.Way way, int at, String decides, String answer, List<Passage> passages) {
        branches.add(new Branch(way, places.get(at), decides, answer, passages));
    }

    private static Passage plain(int from, int to) {
        return new Passage(from, to, Optional.empty());
    }

    /** What the author wrote there. */
    private String words(int at) {
        Span span = places.get(at).span();
        List<String> written = lines.computeIfAbsent(
                places.get(at).source(), source -> source.text().lines().toList());
        String line = span.line() <= written.size() ? written.get(span.line() - 1) : "";
        int from = Math.min(span.column() - 1, line.length());
        return line.substring(from, Math.min(from + span.length(), line.length()));
    }
}
