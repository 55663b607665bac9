package fr.aiguillage.web.call;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A call as a telephone system announces it.
 *
 * @param calledNumber the number that was dialled
 * @param callerNumber the caller's number; empty when it is withheld
 * @param secretary the account on whose telephone it rings; empty when the house distributes
 */
@Schema(description = "A call that rings")
record CallAnnouncement(
        @Schema(required = true, description = "The number that was dialled", example = "01 99 00 06 00")
        String calledNumber,

        @Schema(description = "The caller's number, left out when it is withheld", example = "06 39 98 90 25")
        String callerNumber,

        @Schema(
                description = "The account on whose telephone it rings, left out when the house distributes",
                example = "s.benali")
        String secretary) {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 .\\-()]{1,30}");
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}0-9._@-]{1,80}");

    /** A field that is missing or that says nothing of its kind. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String field) {
            super(field);
        }
    }

    static CallAnnouncement read(String body) throws Malformed {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            String called = text(json, "calledNumber").orElse("");
            String caller = text(json, "callerNumber").orElse("");
            String secretary = text(json, "secretary").orElse("");
            require(NUMBER.matcher(called).matches(), "calledNumber");
            require(caller.isEmpty() || NUMBER.matcher(caller).matches(), "callerNumber");
            require(secretary.isEmpty() || ACCOUNT.matcher(secretary).matches(), "secretary");
            return new CallAnnouncement(called, caller, secretary);
        } catch (JsonException | IllegalStateException notAnObject) {
            throw new Malformed("body");
        }
    }

    private static Optional<String> text(JsonObject json, String field) throws Malformed {
        JsonValue value = json.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        require(value.getValueType() == JsonValue.ValueType.STRING, field);
        String words = ((JsonString) value).getString().strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static void require(boolean holds, String field) throws Malformed {
        if (!holds) {
            throw new Malformed(field);
        }
    }
}
