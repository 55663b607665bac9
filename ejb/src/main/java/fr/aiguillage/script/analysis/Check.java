package fr.aiguillage.script.analysis;

/** One fault that the flow of a scenario may have; the class is named after it. */
interface Check {

    /** Reports the fault in each place where it is. */
    void run(Flow flow);
}
