package fr.aiguillage.script.analysis;

import fr.aiguillage.script.analysis.CalleeReader.Callee;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.syntax.Phrase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the questions that people want asked before a call is passed to them, as their sheets say: of whoever is about to be
 * called, and of nobody who is passed over; a question that is answered already is not put again.
 */
final class BeforePassing {

    private final Scope scope;
    private final Assembler assembler;
    private final PersonReader people;
    private final StepCompiler steps;

    BeforePassing(Scope scope, Assembler assembler, PersonReader people, StepCompiler steps) {
        this.scope = scope;
        this.assembler = assembler;
        this.people = people;
        this.steps = steps;
    }

    /**
     * Lays the questions of everybody whom that call may mean; a diagnostic for each that the scenario does not have,
     * unless a block is told whom to call: that may be anybody.
     */
    void lay(Callee callee) {
        boolean given = callee.person().needs().stream().anyMatch(scope::isParameter);
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        for (Person person : people.possible(callee.person())) {
            for (String name : person.passing().after()) {
                Set<String> ids = wanted.computeIfAbsent(name, n -> new LinkedHashSet<>());
                if (ids.isEmpty() && !given && question(name).isEmpty()) {
                    scope.diagnostics().add(Code.NOT_ASKED_BEFORE_PASSING, callee.span(), person.name(), name);
                }
                ids.add(person.id());
            }
        }
        wanted.forEach(
                (name, ids) -> question(name).filter(q -> !scope.isWorkedOut(q)).ifPresent(q -> lay(callee, q, ids)));
    }

    private void lay(Callee callee, Question question, Set<String> ids) {
        Label known = new Label();
        Condition reaches = new Condition.WouldReach(callee.person(), callee.line(), callee.evenAbsent(), ids);
        scope.use(question);
        assembler.add(callee.span(), () -> new Routing.Branch(reaches, known.position()));
        assembler.add(callee.span(), steps.put(question, false));
        assembler.here(known);
    }

    /** The question of that name here; else that of the scenario, when this is a block that does not know it. */
    private Optional<Question> question(String name) {
        List<String> words = Phrase.keys(name);
        return scope.questions()
                .named(words)
                .or(() -> scope.program().asked().stream()
                        .filter(asked -> Phrase.keys(asked.name()).equals(words))
                        .findFirst());
    }
}
