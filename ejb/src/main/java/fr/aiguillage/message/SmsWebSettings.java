package fr.aiguillage.message;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The SMS gateway that is asked over HTTP, from the keys {@code aiguillage.sms.http.*}.
 *
 * @param from how the gateway is told who sends; empty when it knows by itself
 * @param patience how long an answer is waited for
 * @param lines how many messages a node hands over at once
 */
record SmsWebSettings(URI url, String token, String from, Duration patience, int lines) {

    static final String KEY = "aiguillage.sms.http.";

    private static final int MOST_LINES = 20;
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(90);

    /**
     * Reads the settings; empty when no address is given.
     *
     * @throws IllegalStateException when a value cannot be used, with its key and the remedy
     */
    static Optional<SmsWebSettings> read(Config config) {
        return config.getOptionalValue(KEY + "url", String.class).map(url -> {
            if (config.getOptionalValue(SmppSettings.KEY + "host", String.class).isPresent()) {
                throw wrong("url", "SMS leave by SMPP already; leave one of the two out");
            }
            return new SmsWebSettings(
                    address(url.strip()),
                    config.getOptionalValue(KEY + "token", String.class)
                            .orElseThrow(() -> wrong("token", "give the token by which the gateway knows the house")),
                    config.getOptionalValue(KEY + "from", String.class).orElse(""),
                    shorter(Duration.ofSeconds(config.getValue(KEY + "timeout-seconds", Integer.class))),
                    Math.max(1, Math.min(MOST_LINES, config.getValue(KEY + "connections", Integer.class))));
        });
    }

    private static URI address(String url) {
        try {
            URI address = URI.create(url);
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong("url", "write an address: https://sms.example.org/messages");
        }
        throw wrong("url", "write an address: https://sms.example.org/messages");
    }

    private static Duration shorter(Duration asked) {
        return asked.compareTo(LONGEST_PATIENCE) < 0 ? asked : LONGEST_PATIENCE;
    }

    private static IllegalStateException wrong(String key, String remedy) {
        return new IllegalStateException("Setting " + KEY + key + ": " + remedy + ".");
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
