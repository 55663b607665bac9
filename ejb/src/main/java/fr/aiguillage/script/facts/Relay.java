package fr.aiguillage.script.facts;

/** Whom a message goes to when whoever it was written to does not say that he has read it. */
public sealed interface Relay {

    /**
     * Somebody with a sheet.
     *
     * @param personId who
     */
    record Somebody(String personId) implements Relay {}

    /**
     * Whoever is on call by then.
     *
     * @param rota the name of the rota; empty for a client's only one
     */
    record OnCall(String rota) implements Relay {}
}
