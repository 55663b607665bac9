package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The branches that an answer divides a call into. */
final class Branches {

    private Branches() {}

    /** By the place that a branch of its own begins at, in the order of the text, the answers foreseen that lead there. */
    static SortedMap<Integer, List<Question.Option>> of(Routing.Select select, int at) {
        SortedMap<Integer, List<Question.Option>> branches = new TreeMap<>();
        List<Question.Option> options = select.question().options();
        for (int rank = 0; rank < options.size(); rank++) {
            branches.computeIfAbsent(select.target(at, rank), place -> new ArrayList<>())
                    .add(options.get(rank));
        }
        branches.remove(select.otherwise(at));
        return branches;
    }
}
