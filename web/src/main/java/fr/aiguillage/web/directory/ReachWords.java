package fr.aiguillage.web.directory;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Reach;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Until;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;

/** Whether somebody can be reached and until when, and what lines are called, in a few words. */
@Dependent
class ReachWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sentences sentences;

    /** The words for one that held at that local time. */
    String of(Reach reach, LocalDateTime at) {
        return new Until(sentences.locale(), at.toLocalDate()).say("directory_reach." + reach.state(), reach.until());
    }

    /** What a line is called. */
    String line(LineKind kind) {
        return sentences.say("directory_client.line_" + kind);
    }
}
