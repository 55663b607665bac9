package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A call passed to somebody on a line, or at an hour, that his own sheet does not allow. */
final class OutsideInstructions {

    private final Directory directory;
    private final Paths paths;

    OutsideInstructions(Directory directory, Paths paths) {
        this.directory = directory;
        this.paths = paths;
    }

    /** Adds a diagnostic for each person called so. */
    void check(Flow flow) {
        for (int at : flow.order()) {
            if (flow.instruction(at) instanceof Calling.Dial dial) {
                for (Person person : possible(dial.person())) {
                    BitSet outside = outside(at, dial, person);
                    if (!outside.isEmpty()) {
                        String hour = HoleInRota.INSTANT.format(paths.instants().first(outside));
                        flow.report(at, Code.OUTSIDE_INSTRUCTIONS, person.name(), hour);
                    }
                }
            }
        }
    }

    private List<Person> possible(PersonReference who) {
        Stream<String> ids = Stream.empty();
        if (who instanceof PersonReference.Named named) {
            ids = Stream.of(named.id());
        } else if (who instanceof PersonReference.AnswerOf answer) {
            ids = answer.question().options().stream().map(Question.Option::personId);
        } else if (who instanceof PersonReference.OnCall onCall) {
            ids = directory.rota(onCall.rota()).stream()
                    .flatMap(rota -> rota.shifts().stream())
                    .map(shift -> shift.personId());
        }
        return ids.distinct()
                .flatMap(id -> directory.person(id).stream())
                .filter(person -> person.passing().isGiven())
                .toList();
    }

    private BitSet outside(int at, Calling.Dial dial, Person person) {
        BitSet outside = new BitSet();
        for (Knowledge known : paths.at(at)) {
            if (mayMean(dial.person(), person, known)) {
                outside.or(known.instants());
            }
        }
        outside.and(paths.instants()
                .where(hour -> !person.passing().allows(dial.line(), hour)
                        && (dial.evenAbsent() || !person.absentAt(hour))
                        && isTurn(dial.person(), person, hour)));
        return outside;
    }

    private boolean mayMean(PersonReference who, Person person, Knowledge known) {
        if (!(who instanceof PersonReference.AnswerOf answer)) {
            return true;
        }
        Optional<Long> kinds = paths.answers(answer.question(), known);
        return kinds.isEmpty()
                || answer.question().options().stream()
                        .filter(option -> option.personId().equals(person.id()))
                        .anyMatch(option ->
                                (kinds.get() & paths.kinds(answer.question()).bit(option.value())) != 0);
    }

    private boolean isTurn(PersonReference who, Person person, LocalDateTime hour) {
        return !(who instanceof PersonReference.OnCall onCall)
                || directory
                        .rota(onCall.rota())
                        .flatMap(rota -> rota.onCallAt(hour))
                        .filter(person.id()::equals)
                        .isPresent();
    }
}
