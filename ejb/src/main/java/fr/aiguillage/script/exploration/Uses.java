package fr.aiguillage.script.exploration;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.MessageTemplate;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Step;
import fr.aiguillage.script.runtime.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a program reads of the calendar, of the directory and of answers, condition by condition. */
final class Uses {

    private final Set<Condition> conditions = new LinkedHashSet<>();
    private final Set<Moment> moments = new LinkedHashSet<>();
    private final Set<String> hours = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> rotas = new LinkedHashSet<>();
    private boolean everything;

    static Uses of(Program program) {
        Uses uses = new Uses();
        program.greetings().forEach(g -> g.when().ifPresent(uses::condition));
        program.code().forEach(uses::instruction);
        return uses;
    }

    /** Every condition that is not made of others. */
    Set<Condition> conditions() {
        return conditions;
    }

    /** The rules that divide calls by when they come, given that directory. */
    List<Moment> moments(Directory directory) {
        List<Moment> rules = new ArrayList<>(moments);
        for (OpeningHours named : directory.hours()) {
            if (everything || hours.contains(named.name())) {
                rules.add(named.open());
            }
        }
        for (Rota rota : directory.rotas()) {
            if (everything || rotas.contains(rota.name())) {
                rota.shifts().forEach(shift -> rules.add(shift.when()));
            }
        }
        people(directory).forEach(person -> person.absences().forEach(absence -> rules.add(absence.when())));
        return rules;
    }

    /** The people whose absence may matter. */
    List<Person> people(Directory directory) {
        Set<String> used = new HashSet<>(people);
        directory.rotas().stream()
                .filter(rota -> rotas.contains(rota.name()))
                .forEach(rota -> rota.shifts().forEach(shift -> used.add(shift.personId())));
        return directory.people().stream()
                .filter(person -> everything || used.contains(person.id()))
                .toList();
    }

    private void instruction(Instruction instruction) {
        if (instruction instanceof Routing.Branch branch) {
            condition(branch.condition());
        } else if (instruction instanceof Calling.Next next) {
            next.round().candidates().forEach(candidate -> condition(candidate.fits()));
        } else if (instruction instanceof Calling.Dial dial) {
            person(dial.person());
        } else if (instruction instanceof Saying.Compose compose) {
            message(compose.template());
        } else if (instruction instanceof Answering.Reckons reckons
                && reckons.expression() instanceof Expression.Who who) {
            person(who.person());
        } else if (instruction instanceof Answering.Decide decide) {
            decide.rule().rows().forEach(row -> condition(row.condition()));
        } else if (!isPlain(instruction)) {
            everything = true;
        }
    }

    private static boolean isPlain(Instruction instruction) {
        return instruction instanceof Step
                || instruction instanceof Utterance
                || instruction instanceof Answering.Ask
                || instruction instanceof Answering.LookUp
                || instruction instanceof Answering.BeginLevel
                || instruction instanceof Answering.Rise
                || instruction instanceof Answering.Reckons
                || instruction instanceof Routing.BeginBlock
                || instruction instanceof Routing.EndBlock
                || instruction instanceof Saying.Note
                || instruction instanceof Saying.Speak
                || instruction instanceof Calling.Resume
                || instruction instanceof Calling.Cancel
                || instruction instanceof Saying.Instruct
                || instruction instanceof Routing.Select
                || instruction instanceof Routing.Jump
                || instruction instanceof Saying.Raise
                || instruction instanceof Routing.End
                || instruction instanceof Routing.DeadEnd;
    }

    private void message(MessageTemplate template) {
        template.urgent().ifPresent(this::condition);
        template.everybody().forEach(this::person);
    }

    private void condition(Condition condition) {
        condition.leaves().filter(conditions::add).forEach(this::single);
    }

    private void single(Condition condition) {
        if (condition instanceof Condition.CameAt came) {
            moments.add(came.moment());
        } else if (condition instanceof Condition.HoursOpen open) {
            hours.add(open.hours());
        } else if (condition instanceof Condition.HoursOfAnswerOpen open) {
            open.question().options().forEach(option -> hours.add(option.text()));
        } else if (condition instanceof Condition.Absent absent) {
            person(absent.person());
        } else if (condition instanceof Condition.WouldReach reaches) {
            person(reaches.person());
        } else if (condition.needs().isEmpty()
                && !(condition instanceof Condition.Urgent)
                && !(condition instanceof Condition.Speaks)
                && !(condition instanceof Condition.CameOf)
                && !(condition instanceof Condition.Reached)) {
            everything = true;
        }
    }

    private void person(PersonReference reference) {
        if (reference instanceof PersonReference.Named named) {
            people.add(named.id());
        } else if (reference instanceof PersonReference.OnCall onCall) {
            rotas.add(onCall.rota());
        } else if (reference instanceof PersonReference.AnswerOf answer) {
            answer.question().options().stream().map(Question.Option::personId).forEach(people::add);
        } else if (reference instanceof PersonReference.ReplacementOf replacement) {
            person(replacement.replaced());
            everything = true;
        } else if (reference instanceof PersonReference.Candidate candidate) {
            condition(candidate.fits());
            people.add(candidate.id());
        } else if (reference instanceof PersonReference.FirstPresent first) {
            first.alternatives().forEach(this::person);
        } else if (!(reference instanceof PersonReference.Reached)) {
            everything = true;
        }
    }
}
