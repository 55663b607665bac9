package fr.aiguillage.dossier;

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
import java.io.PrintStream;
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
 * Says in the client's words what a new dossier does otherwise than an old one: calls that walk every branch of the old
 * scenario are told to the new one, and each difference is said once, for the call that needs the fewest answers to meet
 * it. What only the new scenario foresees is found by telling its own calls to the old one.
 */
final class DiffCommand {

    private final Locale locale;
    private final PrintStream out;

    DiffCommand(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /** Prints the differences between two sound dossiers; whether there are none. */
    boolean print(Dossier old, Dossier renewed) {
        LocalDate from = LocalDate.now();
        Map<Example, List<Difference>> felt = new LinkedHashMap<>();
        Set<Difference> said = new LinkedHashSet<>();
        for (Example call : calls(old, from)) {
            Comparison comparison = compare(call, old, renewed);
            List<Difference> news = comparison.differences().stream()
                    .filter(Difference::isFelt)
                    .filter(said::add)
                    .toList();
            if (!news.isEmpty()) {
                felt.put(call, news);
            }
        }
        ExampleWords words = new ExampleWords(old.sheet().directory(), locale);
        felt.forEach((call, differences) -> {
            out.println(Texts.format("diff.caller", locale, words.tell(decisive(call, old))));
            differences.forEach(d -> out.println("    " + d.says(locale)));
        });
        Set<String> answers = foreseen(old, renewed, from);
        answers.forEach(out::println);
        boolean same = felt.isEmpty() && answers.isEmpty();
        if (same) {
            out.println(Texts.text("diff.same", locale));
        }
        return same;
    }

    /** The call without the words that decide nothing: names, numbers to call back, free texts. */
    private static Example decisive(Example call, Dossier dossier) {
        Program program = dossier.program().orElseThrow();
        List<Move> moves = call.moves().stream()
                .filter(move -> !(move instanceof Move.Answer answer)
                        || program.question(answer.question())
                                .filter(q -> q.type() != QuestionType.TEXT && q.type() != QuestionType.PHONE)
                                .isPresent())
                .toList();
        return new Example(call.situation(), moves);
    }

    /** The answers that only the new scenario foresees, each as a sentence. */
    private Set<String> foreseen(Dossier old, Dossier renewed, LocalDate from) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Example call : calls(renewed, from)) {
            compare(call, renewed, old).differences().stream()
                    .filter(d -> d.kind() == Difference.Kind.ANSWER_UNFORESEEN)
                    .forEach(d -> sentences.add(Texts.format("diff.foreseen", locale, d.before(), d.subject())));
        }
        return sentences;
    }

    private static Comparison compare(Example call, Dossier one, Dossier other) {
        return Replay.compare(begin(call, one), begin(call, other), call.moves());
    }

    private static Session begin(Example call, Dossier dossier) {
        Program program = dossier.program().orElseThrow();
        return Session.begin(program, call.situation().facts(dossier.sheet().directory()));
    }

    /** Those with the fewest answers first. */
    private static List<Example> calls(Dossier dossier, LocalDate from) {
        Directory directory = dossier.sheet().directory();
        List<Example> calls = new ArrayList<>(Chart.of(dossier.compile())
                .map(chart -> chart.calls(directory, from))
                .orElse(List.of()));
        calls.sort(Comparator.comparingInt(call -> call.moves().size()));
        return calls;
    }
}
