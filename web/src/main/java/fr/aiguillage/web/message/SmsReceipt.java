package fr.aiguillage.web.message;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an SMS gateway tells of a message.
 *
 * @param id by which the gateway called it when it took it
 * @param state what became of it
 * @param detail the gateway's own words; may be empty
 */
@Schema(description = "What became of an SMS")
record SmsReceipt(
        @Schema(required = true, description = "What the gateway called the message when it took it", example = "G-7")
        String id,

        @Schema(
                required = true,
                description = "What became of it",
                enumeration = {"queued", "sent", "delivered", "expired", "failed"})
        String state,

        @Schema(description = "The gateway's own words", example = "unknown subscriber")
        String detail) {

    private static final int LONGEST_ID = 250;

    /** A field that is missing or that says nothing of its kind. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String field) {
            super(field);
        }
    }

    static SmsReceipt read(String body) throws Malformed {
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            String id = text(json, "id");
            String state = text(json, "state");
            if (id.isBlank() || id.length() > LONGEST_ID) {
                throw new Malformed("id");
            }
            if (state.isBlank()) {
                throw new Malformed("state");
            }
            return new SmsReceipt(id, state, text(json, "detail"));
        } catch (JsonException | IllegalStateException notAnObject) {
            throw new Malformed("body");
        }
    }

    /** The text of a field; empty when it is left out. */
    private static String text(JsonObject json, String field) throws Malformed {
        if (!json.containsKey(field)) {
            return "";
        }
        if (json.get(field) instanceof JsonString text) {
            return text.getString();
        }
        throw new Malformed(field);
    }
}
