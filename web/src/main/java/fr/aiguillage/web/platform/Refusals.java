package fr.aiguillage.web.platform;

import jakarta.json.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** What every address for machines answers to what it does not take. */
public final class Refusals {

    /** What machines tell is a few lines; nothing longer is read. */
    private static final int LONGEST = 4_000;

    private Refusals() {}

    /**
     * Takes what a machine tells, or refuses it.
     *
     * @param known whether it carries the token
     * @param take what becomes of the body; it may find it {@linkplain MalformedBody malformed}
     */
    public static Response unless(boolean known, String body, Function<String, Response> take) {
        if (!known) {
            return unknown();
        }
        if (body.length() > LONGEST) {
            return malformed("body");
        }
        try {
            return take.apply(body);
        } catch (MalformedBody malformed) {
            return malformed(malformed.field());
        }
    }

    /** To whoever does not carry the token. */
    private static Response unknown() {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** To a body of which that field cannot be used. */
    private static Response malformed(String field) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Json.createObjectBuilder()
                        .add("field", field)
                        .add("message", "The field " + field + " is missing or malformed.")
                        .build()
                        .toString())
                .build();
    }
}
