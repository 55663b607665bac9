package fr.aiguillage.web.message;

import fr.aiguillage.web.platform.JsonBody;
import fr.aiguillage.web.platform.MalformedBody;
import jakarta.json.JsonObject;
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

    /**
     * Reads one.
     *
     * @throws MalformedBody when it is none
     */
    static SmsReceipt read(String body) {
        return JsonBody.read(body, SmsReceipt::of);
    }

    private static SmsReceipt of(JsonObject json) {
        String id = JsonBody.text(json, "id");
        String state = JsonBody.text(json, "state");
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new MalformedBody("id");
        }
        if (state.isBlank()) {
            throw new MalformedBody("state");
        }
        return new SmsReceipt(id, state, JsonBody.text(json, "detail"));
    }
}
