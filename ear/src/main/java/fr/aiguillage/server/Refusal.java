package fr.aiguillage.server;

/** The server cannot start as asked. The key and its argument make the sentence that the operator reads. */
final class Refusal extends RuntimeException {

    private final String key;
    private final transient Object argument;

    Refusal(String key, Object argument) {
        super(key + ": " + argument);
        this.key = key;
        this.argument = argument;
    }

    String key() {
        return key;
    }

    Object argument() {
        return argument;
    }
}
