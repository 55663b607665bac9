package fr.aiguillage.directory;

import fr.aiguillage.script.diagnostic.Diagnostic;
import java.util.Objects;

/** Something that a change of a directory would do elsewhere. */
public sealed interface Consequence {

    /** Whether the change cannot be made for it. */
    boolean isBlocking();

    /** The directory itself could not be read any more: somebody else's line names whoever is gone. */
    record InDirectory(Diagnostic fault) implements Consequence {
        @Override
        public boolean isBlocking() {
            return fault.isError();
        }
    }

    /**
     * A scenario, or a block that it uses, would have a fault that it does not have now.
     *
     * @param versionId the key of the scenario's version
     * @param number the number of that version
     * @param isLive whether it answers calls now; a draft can wait
     * @param step the step where it is; empty when it is in no step, or in a block
     * @param fault what would be wrong, and where
     */
    record InScenario(long versionId, int number, boolean isLive, String step, Diagnostic fault)
            implements Consequence {

        public InScenario {
            Objects.requireNonNull(step, "step");
        }

        @Override
        public boolean isBlocking() {
            return isLive && fault.isError();
        }
    }

    /**
     * Messages still wait to be handed over to an address that the directory would no longer hold.
     *
     * @param address whereto
     * @param many how many; more than 0
     */
    record WaitingMessages(String address, long many) implements Consequence {
        @Override
        public boolean isBlocking() {
            return false;
        }
    }
}
