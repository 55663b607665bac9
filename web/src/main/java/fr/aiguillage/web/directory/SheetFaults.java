package fr.aiguillage.web.directory;

import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.script.syntax.Keyword;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a sheet, at the field where it is; what is in none of the fields is told above them. */
@Dependent
class SheetFaults implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutcomeWords words;

    /** Tells it, and gives back what no field shows. */
    List<String> tell(Outcome outcome, SheetForm form) {
        List<String> above = new ArrayList<>();
        if (outcome instanceof Outcome.Refused refused) {
            at(Optional.of(refused.keyword()), words.of(refused), form, above);
        } else if (outcome instanceof Outcome.Faulty faulty) {
            for (Outcome.Fault fault : faulty.faults()) {
                at(fault.keyword(), words.of(fault), form, above);
            }
        }
        return above;
    }

    private static void at(Optional<Keyword> keyword, String words, SheetForm form, List<String> above) {
        Optional<SheetField> field = keyword.flatMap(form::field);
        if (field.isPresent()) {
            field.get().blame(words);
        } else {
            above.add(words);
        }
    }
}
