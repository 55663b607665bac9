package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.DirectoryRefused;
import jakarta.ejb.ApplicationException;

/** One client's directory may not be changed so, and none was. */
@ApplicationException(rollback = true)
class ImportStopped extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ImportState.Refusal refusal;

    ImportStopped(String client, DirectoryRefused why) {
        super(client, why);
        refusal = new ImportState.Refusal(client, why);
    }

    ImportState.Refusal refusal() {
        return refusal;
    }
}
