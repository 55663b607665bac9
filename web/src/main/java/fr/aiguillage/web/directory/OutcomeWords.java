package fr.aiguillage.web.directory;

import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.stream.Collectors;

/** Why a sheet cannot be written as somebody wanted it, and what to do, in the reader's language. */
@Dependent
class OutcomeWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 80;

    @Inject
    private Sentences sentences;

    /** One sentence for each thing that is wrong; empty when nothing is. */
    String of(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return of(refused);
        }
        return outcome instanceof Outcome.Faulty faulty
                ? faulty.faults().stream().map(this::of).collect(Collectors.joining(" "))
                : "";
    }

    /** Why it cannot be written at all. */
    String of(Outcome.Refused refused) {
        return sentences.say("directory_sheet.refused_" + refused.why(), quoted(refused.words()));
    }

    /** What cannot be read in it, and the remedy. */
    String of(Outcome.Fault fault) {
        return Typography.french(fault.fault().says(sentences.locale())) + " "
                + Typography.french(fault.fault().remedy(sentences.locale()));
    }

    private static String quoted(String words) {
        String line = words.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
