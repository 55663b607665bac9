package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Diagnostics;

/** One fault that the flow of a scenario may have; the class is named after it. */
interface Check {

    /** Adds a diagnostic for each place where the fault is. */
    void run(Flow flow, Diagnostics diagnostics);
}
