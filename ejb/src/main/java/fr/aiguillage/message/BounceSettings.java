package fr.aiguillage.message;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** The mailbox in which mails that came back arrive, from the keys {@code aiguillage.mail.bounces.*}. */
record BounceSettings(
        String host, int port, MailSettings.Security security, String user, String password, String folder) {

    static final String KEY = "aiguillage.mail.bounces.";
    private static final String PATIENCE = "30000";

    /**
     * Reads the settings; empty when no host is named.
     *
     * @throws IllegalStateException when a value cannot be used, with its key and the remedy
     */
    static Optional<BounceSettings> read(Config config) {
        return config.getOptionalValue(KEY + "host", String.class)
                .map(host -> new BounceSettings(
                        host.strip(),
                        config.getValue(KEY + "port", Integer.class),
                        security(config.getValue(KEY + "security", String.class)),
                        required(config, "user", "give the user of the mailbox"),
                        required(config, "password", "give the password of the mailbox"),
                        config.getValue(KEY + "folder", String.class)));
    }

    private static String required(Config config, String key, String remedy) {
        return config.getOptionalValue(KEY + key, String.class).orElseThrow(() -> wrong(key, remedy));
    }

    private static MailSettings.Security security(String word) {
        try {
            return MailSettings.Security.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong("security", "write none, starttls or tls");
        }
    }

    private static IllegalStateException wrong(String key, String remedy) {
        return new IllegalStateException("Setting " + KEY + key + ": " + remedy + ".");
    }

    /** The same settings in the words of the mail library. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.store.protocol", "imap");
        properties.put("mail.imap.host", host);
        properties.put("mail.imap.port", Integer.toString(port));
        properties.put("mail.imap.ssl.enable", Boolean.toString(security == MailSettings.Security.TLS));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.starttls.enable", Boolean.toString(security == MailSettings.Security.STARTTLS));
        properties.put("mail.imap.starttls.required", Boolean.toString(security == MailSettings.Security.STARTTLS));
        properties.put("mail.imap.connectiontimeout", PATIENCE);
        properties.put("mail.imap.timeout", PATIENCE);
        properties.put("mail.imap.writetimeout", PATIENCE);
        return properties;
    }
}
