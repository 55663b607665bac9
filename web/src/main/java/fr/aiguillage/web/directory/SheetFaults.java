package fr.aiguillage.web.directory;

import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what is wrong with a sheet, at the field where it is; what is in none of the fields is told above them. */
@Dependent
class SheetFaults implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 80;

    @Inject
    private Sentences sentences;

    /** Tells it, and gives back what no field shows. */
    List<String> tell(Outcome outcome, SheetForm form) {
        List<String> above = new ArrayList<>();
        if (outcome instanceof Outcome.Refused refused) {
            String words = sentences.say("directory_sheet.refused_" + refused.why(), quoted(refused.words()));
            at(Optional.of(refused.keyword()), words, form, above);
        } else if (outcome instanceof Outcome.Faulty faulty) {
            Locale locale = sentences.locale();
            for (Outcome.Fault fault : faulty.faults()) {
                String words = Typography.french(fault.fault().says(locale)) + " "
                        + Typography.french(fault.fault().remedy(locale));
                at(fault.keyword(), words, form, above);
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

    private static String quoted(String words) {
        String line = words.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
