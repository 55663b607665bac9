package fr.aiguillage.message;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Messages and settings as the tests of this package need them. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-12-01T21:00:00Z");

    static final Stationery STATIONERY = new Stationery(
            "Chaleur & Cie",
            "20261201-0042",
            "Sonia",
            NOW,
            ZoneId.of("Europe/Paris"),
            Locale.FRENCH,
            Optional.empty(),
            "");

    private Samples() {}

    static MessageDraft draft(Channel channel, String address) {
        return new MessageDraft(
                7,
                "20261201-0042",
                "Sonia",
                1,
                3,
                new Recipient("aubrac", "M. Aubrac", address),
                List.of(),
                List.of(),
                channel,
                true,
                "Odeur de gaz, 3 allée des Charmes",
                "Problème : odeur de gaz\nAdresse : 3 allée des Charmes",
                "Problème : odeur de gaz\nAdresse : 3 allée des Charmes");
    }

    static Message message() {
        return Message.of(draft(Channel.MAIL, "aubr.06@example.org"), "s.benali", NOW);
    }

    static Envelope envelope() {
        return envelope("M. Aubrac", "aubr.06@example.org", "Odeur de gaz", "Problème : odeur de gaz");
    }

    static Envelope envelope(String name, String address, String subject, String body) {
        return new Envelope(
                1,
                "<stable-1@example.org>",
                name,
                address,
                List.of(),
                List.of(),
                true,
                subject,
                body,
                false,
                NOW,
                STATIONERY);
    }

    static MailSettings settings(int port) {
        return settings("127.0.0.1", port, MailSettings.Security.NONE, Optional.empty(), Duration.ofSeconds(2));
    }

    static MailSettings settings(
            String host,
            int port,
            MailSettings.Security security,
            Optional<MailSettings.Login> login,
            Duration patience) {
        try {
            return new MailSettings(
                    host,
                    port,
                    security,
                    login,
                    new InternetAddress("standard@example.org", "Standard téléphonique", "UTF-8"),
                    Optional.of(new InternetAddress("reponses@example.org", false)),
                    Optional.of(new InternetAddress("retours@example.org", false)),
                    patience,
                    3);
        } catch (UnsupportedEncodingException | AddressException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
