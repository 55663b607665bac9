package fr.aiguillage.message;

import java.time.Duration;

/** Settings of an SMS gateway as the tests of this package need them. */
final class SmppSamples {

    private SmppSamples() {}

    static SmppSettings settings(int port) {
        return settings(port, Duration.ofSeconds(5));
    }

    static SmppSettings settings(int port, Duration patience) {
        return settings(port, false, patience);
    }

    static SmppSettings byTls(int port) {
        return settings(port, true, Duration.ofSeconds(5));
    }

    private static SmppSettings settings(int port, boolean encrypted, Duration patience) {
        return new SmppSettings(
                "127.0.0.1",
                port,
                encrypted,
                "aiguillage",
                "secret",
                "",
                SmppAddress.ofSender("Standard").orElseThrow(),
                patience,
                10);
    }

    static Envelope sms(long delivery, String to, String body) {
        Envelope mail = Samples.envelope("M. Aubrac", to, "Fuite", body);
        return new Envelope(
                delivery,
                mail.stableId(),
                mail.name(),
                mail.address(),
                mail.copyOf(),
                mail.copies(),
                mail.urgent(),
                mail.subject(),
                mail.body(),
                mail.ours(),
                mail.sentAt(),
                mail.stationery());
    }
}
