package fr.aiguillage.message;

import fr.aiguillage.message.Outcome.Accepted;
import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.runtime.SmsLength;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Hands one SMS after the other to a gateway over HTTP, under the delivery's identifier: whatever the gateway has had under
 * it before, it does not send again. The gateway cuts a long one by itself.
 */
final class SmsWebLine implements Gateway.Line {

    private static final int OK = 200;
    private static final int REDIRECTED = 300;
    private static final int FIRST_REFUSAL = 400;
    private static final int NO_LEAVE = 401;
    private static final int FORBIDDEN = 403;
    private static final int LATER = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int FAULT = 500;
    private static final int CLOSED = 503;

    private final HttpClient client;
    private final SmsWebSettings settings;
    private final Parts parts;

    SmsWebLine(HttpClient client, SmsWebSettings settings, Parts parts) {
        this.client = client;
        this.settings = settings;
        this.parts = parts;
    }

    @Override
    public Outcome send(Envelope envelope) {
        Optional<PhoneNumber> to = PhoneNumber.read(envelope.address());
        if (to.isEmpty()) {
            return new Refused(DeliveryReason.ADDRESS_INVALID, SmppFailure.line(envelope.address()));
        }
        if (parts.taken(envelope.delivery(), 1).equals(Set.of(1))) {
            return new Accepted("");
        }
        CompletableFuture<HttpResponse<String>> asked =
                client.sendAsync(request(envelope, to.get()), BodyHandlers.ofString());
        try {
            // the whole answer, not only its beginning
            return answered(envelope, asked.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException silence) {
            return new Unavailable(DeliveryReason.SERVER_SILENT, "");
        } catch (ExecutionException failure) {
            return failed(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Postponed(DeliveryReason.CONNECTION_LOST, "");
        } finally {
            asked.cancel(true);
        }
    }

    private HttpRequest request(Envelope envelope, PhoneNumber to) {
        var body = Json.createObjectBuilder()
                .add("id", envelope.stableId())
                .add("to", to.international())
                .add("text", SmsLength.plain(envelope.body()))
                .add("urgent", envelope.urgent());
        if (!settings.from().isEmpty()) {
            body.add("from", settings.from());
        }
        return HttpRequest.newBuilder(settings.url())
                .timeout(settings.patience())
                .header("Authorization", "Bearer " + settings.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", envelope.stableId())
                .POST(HttpRequest.BodyPublishers.ofString(body.build().toString()))
                .build();
    }

    private Outcome answered(Envelope envelope, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String detail = SmppFailure.line(status + " " + answer.body());
        if (status >= OK && status < REDIRECTED) {
            String identifier = text(answer.body(), "id").orElse(envelope.stableId());
            parts.take(envelope.delivery(), 1, 1, identifier);
            return new Accepted(detail);
        }
        return switch (status) {
            case NO_LEAVE, FORBIDDEN -> new Unavailable(DeliveryReason.LOGIN_REFUSED, detail);
            case TOO_MANY, CLOSED -> new Unavailable(DeliveryReason.SERVER_BUSY, detail);
            case NOT_FOUND, NOT_ALLOWED -> new Unavailable(DeliveryReason.SERVER_REFUSED, detail);
            case LATER, TOO_EARLY -> new Postponed(DeliveryReason.CONTENT_DEFERRED, detail);
            default -> refused(status, answer.body(), detail);
        };
    }

    private static Outcome refused(int status, String body, String detail) {
        if (status < OK || status >= FAULT) {
            return new Postponed(DeliveryReason.CONTENT_DEFERRED, detail);
        }
        if (status < FIRST_REFUSAL) {
            return new Unavailable(DeliveryReason.SERVER_REFUSED, detail);
        }
        boolean address = text(body, "field").filter("to"::equals).isPresent();
        return new Refused(address ? DeliveryReason.ADDRESS_REFUSED : DeliveryReason.CONTENT_REFUSED, detail);
    }

    /** The text of a field of an answer; empty when there is none, or when the answer is no JSON. */
    private static Optional<String> text(String body, String field) {
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            return Optional.ofNullable(answer.getString(field, null));
        } catch (JsonException | ClassCastException notOurs) {
            return Optional.empty();
        }
    }

    private static Outcome failed(Throwable failure) {
        String detail = SmppFailure.line(failure.toString());
        if (failure instanceof HttpTimeoutException) {
            return new Unavailable(DeliveryReason.SERVER_SILENT, detail);
        }
        if (failure instanceof ConnectException) {
            return new Unavailable(DeliveryReason.SERVER_UNREACHABLE, detail);
        }
        if (failure instanceof SSLException) {
            return new Unavailable(DeliveryReason.ENCRYPTION_REFUSED, detail);
        }
        return failure instanceof IOException
                ? new Postponed(DeliveryReason.CONNECTION_LOST, detail)
                : new Postponed(DeliveryReason.UNEXPECTED, detail);
    }

    @Override
    public void close() {
        // connections are the client's
    }
}
