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

    @Inject
    private Sentences sentences;

    /** One sentence for each thing that is wrong; empty when nothing is. */
    String of(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return sentences.say("directory_refused.why_" + refused.why(), Typography.french(refused.words()));
        }
        if (outcome instanceof Outcome.Faulty faulty) {
            return faulty.faults().stream().map(this::told).collect(Collectors.joining(" "));
        }
        return "";
    }

    private String told(Outcome.Fault fault) {
        return Typography.french(fault.fault().says(sentences.locale())) + " "
                + Typography.french(fault.fault().remedy(sentences.locale()));
    }
}
