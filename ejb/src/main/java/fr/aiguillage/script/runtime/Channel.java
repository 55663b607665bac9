package fr.aiguillage.script.runtime;

/** How a message travels. */
public enum Channel {
    MAIL,
    SMS
}
