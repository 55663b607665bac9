package fr.aiguillage.web.directory;

import fr.aiguillage.directory.exchange.Fault;
import fr.aiguillage.directory.exchange.UnreadableFile;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What is wrong in a file that is brought, and what to do, in the reader's language. */
@Dependent
class FaultWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sentences sentences;

    /** A line for each fault, in their order. */
    List<Told> of(List<Fault> faults) {
        return faults.stream().map(this::told).toList();
    }

    private Told told(Fault fault) {
        Object[] words = fault.words().stream().map(Typography::french).toArray();
        return new Told(
                fault.row(),
                fault.heading(),
                fault.kind().isRefusal(),
                sentences.say("directory_exchange.fault_" + fault.kind(), words),
                sentences.say("directory_exchange.repair_" + fault.kind()));
    }

    /** How many there are. */
    String count(List<Fault> faults) {
        return sentences.count("directory_exchange.faults", faults.size());
    }

    /** Why a file cannot be read. */
    String of(UnreadableFile why) {
        return sentences.say(
                        "directory_exchange.unreadable_" + why.reason(),
                        why.words().toArray())
                + " " + sentences.say("directory_exchange.remedy_" + why.reason());
    }

    /** The same of a file of a client's own table, which is CSV and tells of nobody. */
    String ofTable(UnreadableFile why) {
        return switch (why.reason()) {
            case EMPTY -> sentences.say("directory_tables.unreadable_EMPTY");
            case UNKNOWN_KIND, NOT_WHAT_IT_SAYS ->
                sentences.say(
                                "directory_exchange.unreadable_" + why.reason(),
                                why.words().toArray())
                        + " " + sentences.say("directory_tables.remedy_kind");
            default -> of(why);
        };
    }

    /** A fault, or something worth knowing; the row is 0 when it belongs to none. */
    public record Told(int row, String heading, boolean refusal, String says, String repair) {}
}
