package fr.aiguillage.web.directory;

import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.stream.Collectors;

/** Why a change of a directory was refused, and what to do, in the reader's language. */
@Dependent
class RefusalWords implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More faults than these are counted, not told. */
    private static final int MOST = 5;

    @Inject
    private Sentences sentences;

    /** One sentence, with the first faults after it. */
    String of(DirectoryRefused refused) {
        String key = "directory_refused." + refused.reason();
        String why = switch (refused.reason()) {
            case NUMBER_TAKEN ->
                sentences.say(
                        key,
                        Typography.french(refused.words().get(0)),
                        refused.words().get(1));
            case COVERED -> sentences.say(key, String.join(", ", refused.words()));
            default -> sentences.say(key);
        };
        String faults = refused.faults().stream().limit(MOST).map(this::told).collect(Collectors.joining(" "));
        int more = refused.faults().size() - MOST;
        return why
                + (faults.isEmpty() ? "" : " " + faults)
                + (more > 0 ? " " + sentences.count("directory_refused.more", more) : "");
    }

    /** The same for somebody at the client's, who sees neither the scenario nor the text of the directory. */
    String toClient(DirectoryRefused refused) {
        return switch (refused.reason()) {
            case STALE, BREAKS_SCENARIO -> sentences.say("directory_refused.client_" + refused.reason());
            default -> of(refused);
        };
    }

    private String told(Diagnostic fault) {
        return sentences.say(
                "directory_refused.at",
                fault.file(),
                fault.span().line(),
                Typography.french(fault.says(sentences.locale())),
                Typography.french(fault.remedy(sentences.locale())));
    }
}
