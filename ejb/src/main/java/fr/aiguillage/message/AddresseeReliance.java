package fr.aiguillage.message;

import fr.aiguillage.directory.Consequence;
import fr.aiguillage.directory.DirectoryChanging;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells which messages still wait for an address that a change of a client's directory would take out of it. */
@Dependent
class AddresseeReliance {

    @Inject
    private Deliveries deliveries;

    void tell(@Observes DirectoryChanging change) {
        for (String address : change.addressesGone()) {
            long waiting = deliveries.waiting(change.clientId(), address);
            if (waiting > 0) {
                change.tell(new Consequence.WaitingMessages(address, waiting));
            }
        }
    }
}
