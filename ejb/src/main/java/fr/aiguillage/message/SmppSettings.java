package fr.aiguillage.message;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The SMS gateway that speaks SMPP, from the keys {@code aiguillage.sms.smpp.*}.
 *
 * @param encrypted whether the connection is encrypted from the first byte
 * @param patience how long an answer is waited for
 * @param window how many messages a node has on their way to the gateway at once
 */
record SmppSettings(
        String host,
        int port,
        boolean encrypted,
        String systemId,
        String password,
        String systemType,
        SmppAddress from,
        Duration patience,
        int window) {

    static final String KEY = "aiguillage.sms.smpp.";

    /** With the time that it takes to connect and to be let in, two answers fit in an attempt. */
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(45);

    private static final int LONGEST_SYSTEM_ID = 15;
    private static final int LONGEST_PASSWORD = 8;
    private static final int MOST_AT_ONCE = 50;

    /**
     * Reads the settings; empty when no host is named.
     *
     * @throws IllegalStateException when a value cannot be used, with its key and the remedy
     */
    static Optional<SmppSettings> read(Config config) {
        return config.getOptionalValue(KEY + "host", String.class).map(host -> read(host.strip(), config));
    }

    private static SmppSettings read(String host, Config config) {
        return new SmppSettings(
                host,
                config.getValue(KEY + "port", Integer.class),
                encrypted(config.getValue(KEY + "security", String.class)),
                text(config, "system-id", LONGEST_SYSTEM_ID)
                        .orElseThrow(() -> wrong("system-id", "give the account at the gateway")),
                text(config, "password", LONGEST_PASSWORD).orElse(""),
                config.getOptionalValue(KEY + "system-type", String.class).orElse(""),
                config.getOptionalValue(KEY + "from", String.class)
                        .flatMap(SmppAddress::ofSender)
                        .orElseThrow(() -> wrong("from", "give a telephone, or a name of eleven letters at most")),
                shorter(Duration.ofSeconds(config.getValue(KEY + "timeout-seconds", Integer.class))),
                Math.max(1, Math.min(MOST_AT_ONCE, config.getValue(KEY + "window", Integer.class))));
    }

    private static boolean encrypted(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "none" -> false;
            case "tls" -> true;
            default -> throw wrong("security", "write none or tls");
        };
    }

    private static Optional<String> text(Config config, String key, int longest) {
        return config.getOptionalValue(KEY + key, String.class).map(text -> {
            if (text.length() > longest) {
                throw wrong(key, "SMPP takes " + longest + " signs at most");
            }
            return text;
        });
    }

    private static Duration shorter(Duration asked) {
        return asked.compareTo(LONGEST_PATIENCE) < 0 ? asked : LONGEST_PATIENCE;
    }

    private static IllegalStateException wrong(String key, String remedy) {
        return new IllegalStateException("Setting " + KEY + key + ": " + remedy + ".");
    }

    @Override
    public String toString() {
        return systemId + " at " + host + ":" + port;
    }
}
