package fr.aiguillage.script.analysis;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is worth following along the paths of a scenario: the rules of its calendar, and answers that are used twice. */
final class Subjects {

    /** An answer used once is used where every kind of it may come. */
    private static final int TWICE = 2;

    private static final int MOST_QUESTIONS = 48;

    private final Directory directory;
    private final Set<Moment> rules = new LinkedHashSet<>();
    private final Map<Question, List<Value>> uses = new IdentityHashMap<>();
    private final Map<Question, Integer> times = new IdentityHashMap<>();
    private final List<Question> order = new ArrayList<>();
    private boolean worthwhile;

    /** Those of that flow. */
    Subjects(Flow flow, Directory directory) {
        this.directory = directory;
        int[] dividing = flow.order(
                Routing.Branch.class,
                Routing.Select.class,
                Calling.Dial.class,
                Saying.Compose.class,
                Answering.LookUp.class);
        for (int at : dividing) {
            gather(flow.instruction(at));
        }
    }

    private void gather(Instruction instruction) {
        if (instruction instanceof Routing.Branch branch) {
            branch.condition().leaves().forEach(this::leaf);
        } else if (instruction instanceof Routing.Select select) {
            use(select.question(), List.of());
            if (!select.whole() && select.question().optional()) {
                use(select.question(), List.of());
            }
        } else if (instruction instanceof Calling.Dial dial) {
            person(dial.person());
        } else if (instruction instanceof Saying.Compose compose) {
            compose.template().everybody().forEach(this::person);
        } else if (instruction instanceof Answering.LookUp lookUp) {
            use(lookUp.lookup().key(), List.of());
        }
    }

    private void leaf(Condition condition) {
        if (condition instanceof Condition.HoursOpen open) {
            rule(directory.hours(open.hours()).map(OpeningHours::open));
        } else if (condition instanceof Condition.HoursOfAnswerOpen open) {
            open.question()
                    .options()
                    .forEach(option -> rule(directory.hours(option.text()).map(OpeningHours::open)));
        } else if (condition instanceof Condition.CameAt came) {
            rule(Optional.of(came.moment()));
        } else if (condition instanceof Condition.Absent absent) {
            person(absent.person());
        } else if (condition instanceof Condition.AnswerIs is) {
            use(is.question(), is.values());
        } else if (condition instanceof Condition.AnswerCompares compares) {
            use(compares.question(), List.of(compares.bound()));
        } else if (condition instanceof Condition.Known known) {
            use(known.question(), List.of());
        } else {
            worthwhile |= condition instanceof Condition.Urgent || condition instanceof Condition.Reached;
        }
    }

    private void rule(Optional<? extends Moment> rule) {
        rule.ifPresent(rules::add);
    }

    private void person(PersonReference who) {
        if (who instanceof PersonReference.Named named) {
            directory.person(named.id()).ifPresent(this::sheet);
        } else if (who instanceof PersonReference.OnCall onCall) {
            directory.rota(onCall.rota()).ifPresent(this::rota);
        } else if (who instanceof PersonReference.AnswerOf answer) {
            use(answer.question(), List.of());
            use(answer.question(), List.of());
            answer.question()
                    .options()
                    .forEach(o -> directory.person(o.personId()).ifPresent(this::sheet));
        } else if (who instanceof PersonReference.FirstPresent first) {
            first.alternatives().forEach(this::person);
        } else {
            worthwhile = true;
        }
    }

    private void rota(Rota rota) {
        List<Moment> turns = rota.shifts().stream().map(Rota.Shift::when).toList();
        rules.addAll(turns);
        Instants.period(turns).ifPresent(rules::add);
        rota.shifts().forEach(shift -> directory.person(shift.personId()).ifPresent(this::sheet));
    }

    private void sheet(Person person) {
        person.absences().forEach(absence -> rules.add(absence.when()));
        rules.addAll(person.passing().lines().values());
        worthwhile |= person.passing().isGiven();
    }

    private void use(Question question, Iterable<? extends Value> compared) {
        if (times.merge(question, 1, Integer::sum) == 1) {
            order.add(question);
        }
        List<Value> values = uses.computeIfAbsent(question, q -> new ArrayList<>());
        compared.forEach(values::add);
    }

    /** Whether there is anything to follow. */
    boolean areWorthFollowing() {
        return worthwhile || !rules.isEmpty() || !answers().isEmpty();
    }

    /** The kinds of instants that the rules tell apart. */
    Instants instants() {
        return new Instants(rules, directory.zone());
    }

    /** The kinds of answers to the questions that are used twice, as far as they are few. */
    List<AnswerKinds> answers() {
        return order.stream()
                .filter(question -> times.get(question) >= TWICE)
                .map(question -> new AnswerKinds(question, uses.get(question)))
                .filter(AnswerKinds::areFew)
                .limit(MOST_QUESTIONS)
                .toList();
    }
}
