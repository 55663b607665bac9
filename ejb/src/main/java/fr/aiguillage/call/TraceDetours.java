package fr.aiguillage.call;

import fr.aiguillage.reports.TraceSheet;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/** Tells whom she called though the script asked for nobody; to whom she wrote, the messages tell. */
final class TraceDetours {

    private final ResourceBundle words;

    TraceDetours(ResourceBundle words) {
        this.words = words;
    }

    List<TraceSheet.Step> of(List<Consultation> consultations) {
        List<TraceSheet.Step> steps = new ArrayList<>();
        consultations.forEach(consultation -> steps.add(step(consultation)));
        return steps;
    }

    private TraceSheet.Step step(Consultation made) {
        String line = words.getString("line." + made.line()) + " " + made.number();
        return new TraceSheet.Attempted(
                made.begunAt(),
                made.person(),
                Optional.of(new MessageFormat(words.getString("offScript")).format(new Object[] {line})),
                made.outcome()
                        .map(outcome -> TraceSheet.AttemptOutcome.valueOf(outcome.name()))
                        .orElse(TraceSheet.AttemptOutcome.UNKNOWN),
                made.endedAt());
    }
}
