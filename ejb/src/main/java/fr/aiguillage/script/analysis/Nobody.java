package fr.aiguillage.script.analysis;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.runtime.PersonReference;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When a way to say who says nobody. */
final class Nobody {

    private final Directory directory;
    private final Paths paths;
    private final Map<String, BitSet> holes = new HashMap<>();
    private final Map<String, BitSet> absences = new HashMap<>();

    Nobody(Directory directory, Paths paths) {
        this.directory = directory;
        this.paths = paths;
    }

    /** The kinds of instants at which it says nobody, for a call of which that is known. */
    BitSet when(PersonReference who, Knowledge known) {
        BitSet nobody = new BitSet();
        if (who instanceof PersonReference.OnCall onCall) {
            nobody.or(known.instants());
            nobody.and(holes(onCall.rota()));
        } else if (who instanceof PersonReference.Reached && (known.reached() & Knowledge.NO) != 0) {
            nobody.or(known.instants());
        } else if (who instanceof PersonReference.AnswerOf answer
                && paths.answers(answer.question(), known)
                                .map(kinds ->
                                        kinds & paths.kinds(answer.question()).none())
                                .orElse(0L)
                        != 0) {
            nobody.or(known.instants());
        } else if (who instanceof PersonReference.FirstPresent first) {
            nobody.or(known.instants());
            first.alternatives().forEach(alternative -> nobody.and(when(alternative, known)));
        }
        return nobody;
    }

    /** The same, an absent person being nobody too. */
    BitSet orAbsent(PersonReference who, Knowledge known) {
        BitSet nobody = when(who, known);
        if (who instanceof PersonReference.Named named) {
            nobody.or(absences(named.id()));
        } else if (who instanceof PersonReference.OnCall onCall) {
            directory
                    .rota(onCall.rota())
                    .ifPresent(rota -> nobody.or(paths.instants()
                            .where(at -> rota.onCallAt(at)
                                    .flatMap(directory::person)
                                    .filter(person -> person.absentAt(at))
                                    .isPresent())));
        }
        nobody.and(known.instants());
        return nobody;
    }

    private BitSet absences(String id) {
        return absences.computeIfAbsent(
                id,
                person -> directory
                        .person(person)
                        .map((Person p) -> Conclusions.absences(p, paths.instants()))
                        .orElseGet(BitSet::new));
    }

    /** When it is nobody's turn; a rota that does nothing but list dates is only looked at from the first to the last. */
    private BitSet holes(String name) {
        return holes.computeIfAbsent(
                name, n -> directory.rota(n).map(this::holes).orElseGet(BitSet::new));
    }

    private BitSet holes(Rota rota) {
        Optional<HourSpan> listed =
                Instants.period(rota.shifts().stream().map(Rota.Shift::when).toList());
        return paths.instants()
                .where(at -> rota.onCallAt(at).isEmpty()
                        && listed.map(span -> span.holds(at)).orElse(true));
    }
}
