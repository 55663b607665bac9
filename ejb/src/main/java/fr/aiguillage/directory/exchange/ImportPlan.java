package fr.aiguillage.directory.exchange;

import java.util.List;
import java.util.Map;

/**
 * What an import would do, told before it does it.
 *
 * @param clients those whose directory changes, in the order in which the file names them
 * @param outcomes what each row does
 * @param faults what is wrong, and what is worth knowing, in the order of the rows
 */
record ImportPlan(List<ClientPlan> clients, Map<Integer, RowOutcome> outcomes, List<Fault> faults) {

    ImportPlan {
        clients = List.copyOf(clients);
        outcomes = Map.copyOf(outcomes);
        faults = List.copyOf(faults);
    }

    long count(RowOutcome outcome) {
        return outcomes.values().stream().filter(outcome::equals).count();
    }
}
