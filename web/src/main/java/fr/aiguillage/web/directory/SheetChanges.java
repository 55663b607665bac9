package fr.aiguillage.web.directory;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.sheet.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Keeps what a form makes of a directory, or says why not: nothing that was typed is lost then. */
@Dependent
class SheetChanges implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directories;

    @Inject
    private SheetFaults faults;

    @Inject
    private RefusalWords refusals;

    private List<String> above = List.of();

    /**
     * Makes the change.
     *
     * @param base the version that the form was filled from
     * @param told the sentence for the history
     * @return the version that is current then; empty when something is wrong, which is told at the fields and {@link #above}
     */
    Optional<ClientDirectory> make(long client, long base, Outcome outcome, String told, SheetForm form) {
        form.forgive();
        above = faults.tell(outcome, form);
        if (outcome.edited().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(directories.change(
                    new DirectoryChange(client, base, outcome.edited().get(), DirectoryOrigin.FORM, told)));
        } catch (DirectoryRefused refused) {
            above = List.of(refusals.of(refused));
            return Optional.empty();
        }
    }

    /** Takes a new client in, with what the form says of it. */
    Optional<Long> open(Outcome outcome, String told, SheetForm form) {
        form.forgive();
        above = faults.tell(outcome, form);
        if (outcome.edited().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(directories.open(outcome.edited().get(), told).id());
        } catch (DirectoryRefused refused) {
            above = List.of(refusals.of(refused));
            return Optional.empty();
        }
    }

    /** What is wrong and in none of the fields. */
    List<String> above() {
        return above;
    }
}
