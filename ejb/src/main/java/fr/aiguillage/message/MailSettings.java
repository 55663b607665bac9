package fr.aiguillage.message;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** The mail server and how the house signs, from the keys {@code aiguillage.mail.*}. */
record MailSettings(
        String host,
        int port,
        Security security,
        Optional<Login> login,
        InternetAddress from,
        Optional<InternetAddress> replyTo,
        Optional<InternetAddress> bounces,
        Duration patience,
        int lines) {

    /** How the connection is encrypted. */
    enum Security {
        /** Not at all: a relay on the same machine or a trusted network. */
        NONE,
        /** By STARTTLS, without which nothing is sent. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }

    /** The account at the mail server. */
    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    private static final String KEY = "aiguillage.mail.";

    /**
     * Reads the settings; empty when no host is named.
     *
     * @throws IllegalStateException when a value cannot be used, with its key and the remedy
     */
    static Optional<MailSettings> read(Config config) {
        return config.getOptionalValue(KEY + "host", String.class).map(host -> read(host.strip(), config));
    }

    private static MailSettings read(String host, Config config) {
        return new MailSettings(
                host,
                config.getValue(KEY + "port", Integer.class),
                security(config.getValue(KEY + "security", String.class)),
                login(config),
                address(config, "from").orElseThrow(() -> wrong("from", "give the address that mails come from")),
                address(config, "reply-to"),
                address(config, "bounces.address"),
                Duration.ofSeconds(config.getValue(KEY + "timeout-seconds", Integer.class)),
                Math.max(1, config.getValue(KEY + "connections", Integer.class)));
    }

    private static Security security(String word) {
        try {
            return Security.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong("security", "write none, starttls or tls");
        }
    }

    private static Optional<Login> login(Config config) {
        return config.getOptionalValue(KEY + "user", String.class)
                .map(user -> new Login(
                        user,
                        config.getOptionalValue(KEY + "password", String.class)
                                .orElseThrow(() -> wrong("password", "give the password of the user"))));
    }

    private static Optional<InternetAddress> address(Config config, String key) {
        return config.getOptionalValue(KEY + key, String.class).map(text -> {
            try {
                var address = new InternetAddress(text, true);
                return new InternetAddress(address.getAddress(), address.getPersonal(), "UTF-8");
            } catch (AddressException | UnsupportedEncodingException invalid) {
                throw wrong(key, "write an address, with or without a name: Standard <standard@example.org>");
            }
        });
    }

    private static IllegalStateException wrong(String key, String remedy) {
        return new IllegalStateException("Setting " + KEY + key + ": " + remedy + ".");
    }

    /** The part of the house's address after the at sign. */
    String domain() {
        String address = from.getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** The same settings in the words of the mail library. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.auth", Boolean.toString(login.isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.connectiontimeout", Long.toString(Math.min(patience.toMillis(), 10_000)));
        properties.put("mail.smtp.timeout", Long.toString(patience.toMillis()));
        properties.put("mail.smtp.quitwait", "false");
        bounces.ifPresent(address -> {
            properties.put("mail.smtp.from", address.getAddress());
            properties.put("mail.smtp.dsn.notify", "SUCCESS,FAILURE");
            properties.put("mail.smtp.dsn.ret", "HDRS");
        });
        return properties;
    }
}
