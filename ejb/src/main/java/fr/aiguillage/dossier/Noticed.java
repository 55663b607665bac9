package fr.aiguillage.dossier;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.comparison.Comparison;
import fr.aiguillage.script.comparison.Difference;
import fr.aiguillage.script.comparison.Replay;
import fr.aiguillage.script.coverage.Chart;
import fr.aiguillage.script.exploration.Example;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What callers and collaborators notice when a scenario is changed: calls that walk every branch of the old one are told to
 * the new one, and each difference is said once, for the call that needs the fewest answers to meet it. What only the new
 * scenario foresees is found by telling its own calls to the old one.
 *
 * @param felt what each of these calls meets that none before it has met; without the answers that decide nothing
 * @param foreseen the answers that only the new scenario foresees
 */
public record Noticed(Map<Example, List<Difference>> felt, List<Difference> foreseen) {

    /** A scenario that compiles, with the people whom it may call. */
    public record Side(Compilation compilation, Directory directory) {

        private Program program() {
            return compilation.program().orElseThrow();
        }

        private Session begin(Example call) {
            return Session.begin(program(), call.situation().facts(directory));
        }

        /** Those with the fewest answers first. */
        private List<Example> calls(LocalDate from) {
            List<Example> calls =
                    new ArrayList<>(Chart.of(compilation).orElseThrow().calls(directory, from));
            calls.sort(Comparator.comparingInt(call -> call.moves().size()));
            return calls;
        }

        /** The call without the words that decide nothing: names, numbers to call back, free texts. */
        private Example decisive(Example call) {
            List<Move> moves = call.moves().stream()
                    .filter(move -> !(move instanceof Move.Answer answer)
                            || program()
                                    .question(answer.question())
                                    .filter(q -> q.type() != QuestionType.TEXT && q.type() != QuestionType.PHONE)
                                    .isPresent())
                    .toList();
            return new Example(call.situation(), moves);
        }
    }

    /** What is noticed between two that compile; looking for the calls takes a while. */
    public static Noticed between(Side old, Side renewed, LocalDate from) {
        Map<Example, List<Difference>> felt = new LinkedHashMap<>();
        Set<Difference> said = new LinkedHashSet<>();
        for (Example call : old.calls(from)) {
            List<Difference> news = compare(call, old, renewed).differences().stream()
                    .filter(Difference::isFelt)
                    .filter(said::add)
                    .toList();
            if (!news.isEmpty()) {
                felt.computeIfAbsent(old.decisive(call), c -> new ArrayList<>()).addAll(news);
            }
        }
        return new Noticed(felt, foreseen(old, renewed, from));
    }

    private static List<Difference> foreseen(Side old, Side renewed, LocalDate from) {
        return renewed.calls(from).stream()
                .flatMap(call -> compare(call, renewed, old).differences().stream())
                .filter(d -> d.kind() == Difference.Kind.ANSWER_UNFORESEEN)
                .distinct()
                .toList();
    }

    private static Comparison compare(Example call, Side one, Side other) {
        return Replay.compare(one.begin(call), other.begin(call), call.moves());
    }

    /** Whether nobody notices anything. */
    public boolean nothing() {
        return felt.isEmpty() && foreseen.isEmpty();
    }

    /** All of it in lines, a call and under it what it meets. */
    public List<String> lines(Directory directory, Locale locale) {
        if (nothing()) {
            return List.of(Texts.text("diff.same", locale));
        }
        ExampleWords words = new ExampleWords(directory, locale);
        List<String> lines = new ArrayList<>();
        felt.forEach((call, differences) -> {
            lines.add(Texts.format("diff.caller", locale, words.tell(call)));
            differences.forEach(d -> lines.add("    " + d.says(locale)));
        });
        foreseen.stream()
                .map(d -> Texts.format("diff.foreseen", locale, d.before(), d.subject()))
                .distinct()
                .forEach(lines::add);
        return lines;
    }
}
