package fr.aiguillage.web.call;

import fr.aiguillage.web.platform.JsonBody;
import fr.aiguillage.web.platform.MalformedBody;
import jakarta.json.JsonObject;
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

    /**
     * Reads one.
     *
     * @throws MalformedBody when it is none
     */
    static CallAnnouncement read(String body) {
        return JsonBody.read(body, CallAnnouncement::of);
    }

    private static CallAnnouncement of(JsonObject json) {
        String called = text(json, "calledNumber");
        String caller = text(json, "callerNumber");
        String secretary = text(json, "secretary");
        require(NUMBER.matcher(called).matches(), "calledNumber");
        require(caller.isEmpty() || NUMBER.matcher(caller).matches(), "callerNumber");
        require(secretary.isEmpty() || ACCOUNT.matcher(secretary).matches(), "secretary");
        return new CallAnnouncement(called, caller, secretary);
    }

    /** Some telephone systems write null for what they do not know. */
    private static String text(JsonObject json, String field) {
        return json.containsKey(field) && json.isNull(field)
                ? ""
                : JsonBody.text(json, field).strip();
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new MalformedBody(field);
        }
    }
}
