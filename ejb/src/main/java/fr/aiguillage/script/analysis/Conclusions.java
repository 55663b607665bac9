package fr.aiguillage.script.analysis;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What follows for a call from a condition that holds, or does not. */
final class Conclusions {

    private final Directory directory;
    private final Instants instants;
    private final List<AnswerKinds> followed;
    private final Map<Question, Integer> numbers = new IdentityHashMap<>();
    private final Map<Condition, BitSet> times = new IdentityHashMap<>();

    /** Conclusions about instants of these kinds and answers to these questions. */
    Conclusions(Directory directory, Instants instants, List<AnswerKinds> followed) {
        this.directory = directory;
        this.instants = instants;
        this.followed = followed;
        followed.forEach(kinds -> numbers.put(kinds.question(), numbers.size()));
    }

    /** The number of a question that is followed; -1 for another. */
    int number(Question question) {
        return numbers.getOrDefault(question, -1);
    }

    /** What calls that are so may be when the condition holds, or does not; none, when it cannot be. */
    List<Knowledge> when(Condition condition, boolean holds, Knowledge known) {
        if (condition instanceof Condition.Not not) {
            return when(not.condition(), !holds, known);
        }
        if (condition instanceof Condition.All all) {
            return holds ? every(all.conditions(), true, known) : some(all.conditions(), false, known);
        }
        if (condition instanceof Condition.Any any) {
            return holds ? some(any.conditions(), true, known) : every(any.conditions(), false, known);
        }
        Knowledge then = one(condition, holds, known);
        return then.isImpossible() ? List.of() : List.of(then);
    }

    /** Each of them is so. */
    private List<Knowledge> every(List<Condition> conditions, boolean so, Knowledge known) {
        List<Knowledge> left = List.of(known);
        for (Condition condition : conditions) {
            left = left.stream()
                    .flatMap(k -> when(condition, so, k).stream())
                    .limit(Paths.MOST)
                    .toList();
        }
        return left;
    }

    /** One of them is so: the first, or not the first and the second, and so on. */
    private List<Knowledge> some(List<Condition> conditions, boolean so, Knowledge known) {
        List<Knowledge> found = new ArrayList<>();
        List<Knowledge> left = List.of(known);
        for (Condition condition : conditions) {
            left.forEach(k -> found.addAll(when(condition, so, k)));
            left = left.stream().flatMap(k -> when(condition, !so, k).stream()).toList();
            if (found.size() + left.size() > Paths.MOST) {
                return List.of(known);
            }
        }
        return found;
    }

    private Knowledge one(Condition condition, boolean holds, Knowledge known) {
        if (condition instanceof Condition.HoursOpen || condition instanceof Condition.CameAt) {
            BitSet at =
                    times.computeIfAbsent(condition, c -> instants.where(then -> c.holdsAt(Facts.at(then, directory))));
            return holds ? known.at(at) : known.notAt(at);
        }
        if (condition instanceof Condition.HoursOfAnswerOpen open) {
            return holds ? known.at(someOpen(open)) : known;
        }
        if (condition instanceof Condition.Absent absent && absent.person() instanceof PersonReference.Named named) {
            return holds ? known : known.notAt(absences(condition, named));
        }
        if (condition instanceof Condition.Urgent) {
            return known.urgent(known.urgent() & (holds ? Knowledge.YES : Knowledge.NO));
        }
        if (condition instanceof Condition.Reached) {
            return known.reached(known.reached() & (holds ? Knowledge.YES : Knowledge.NO));
        }
        return answered(condition, holds, known);
    }

    /** When the hours of one answer at least are open. */
    private BitSet someOpen(Condition.HoursOfAnswerOpen open) {
        return times.computeIfAbsent(
                open,
                c -> instants.where(at -> open.question().options().stream()
                        .anyMatch(option -> Facts.at(at, directory).isOpen(option.text()))));
    }

    private BitSet absences(Condition condition, PersonReference.Named named) {
        return times.computeIfAbsent(
                condition,
                c -> directory
                        .person(named.id())
                        .map(person -> absences(person, instants))
                        .orElseGet(BitSet::new));
    }

    /** When that person's sheet says that he is absent; more absences may be declared on the day. */
    static BitSet absences(Person person, Instants instants) {
        return instants.where(person::absentAt);
    }

    private Knowledge answered(Condition condition, boolean holds, Knowledge known) {
        Question question;
        OptionalLong kinds;
        if (condition instanceof Condition.AnswerIs is && number(is.question()) >= 0) {
            question = is.question();
            kinds = followed.get(number(question)).of(is.values());
        } else if (condition instanceof Condition.AnswerCompares compares && number(compares.question()) >= 0) {
            question = compares.question();
            kinds = followed.get(number(question)).of(compares.comparison(), compares.bound());
        } else if (condition instanceof Condition.Known given && number(given.question()) >= 0) {
            question = given.question();
            kinds = OptionalLong.of(followed.get(number(question)).any());
        } else {
            return known;
        }
        if (kinds.isEmpty()) {
            return known;
        }
        int number = number(question);
        long so = holds ? kinds.getAsLong() : ~kinds.getAsLong();
        return known.answer(number, known.answers()[number] & so);
    }
}
