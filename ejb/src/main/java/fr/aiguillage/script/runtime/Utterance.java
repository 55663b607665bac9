package fr.aiguillage.script.runtime;

/**
 * Words to say to the caller.
 *
 * @param name as the scenario calls them; empty for words written in place
 * @param text the words, with what they quote of the call
 * @param information whether saying them gives the caller what he called for
 */
public record Utterance(String name, Template text, boolean information) {}
